import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { speak } from './language.js';
import { learnEnglish } from './learn-english.js';
import { messagesIn } from './messages.js';
import { vi } from './vi.js';

const languages = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

const polyglot = polyglotI18nProvider(
  (locale) =>
    locale === 'en'
      ? Promise.all([import('ra-language-english'), learnEnglish()]).then(([english]) =>
          messagesIn('en', english.default),
        )
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
