import { createContext, type ReactNode, useContext } from 'react';
import { useLocaleState } from 'react-admin';
import { type Language, languageOf } from './language.js';

const Spoken = createContext<Language>('vi');

/** Asks the store once in which language the screen speaks: a page has hundreds of words, and each would ask by itself. */
export function SpokenLanguage({ children }: { children: ReactNode }) {
  const [locale] = useLocaleState();
  return <Spoken value={languageOf(locale)}>{children}</Spoken>;
}

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(Spoken);
}
