import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { speak } from './language.js';
import { messagesIn } from './messages.js';
import { vi } from './vi.js';

const languages = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

const polyglot = polyglotI18nProvider(
  (locale) =>
    locale === 'en'
      ? import('ra-language-english').then(({ default: english }) => messagesIn('en', english))
      : messagesIn('vi', vi),
  'vi',
  languages,
  { allowMissing: true },
);

/** Vietnamese first; English is fetched when somebody wants it. The service is told which. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  changeLocale: async (locale) => {
    await polyglot.changeLocale(locale);
    speak(locale);
  },
};
