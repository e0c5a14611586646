export type Language = 'vi' | 'en';

let spoken: Language = 'vi';

/** The language of the screen, asked of the service as well. */
export function languageSpoken(): Language {
  return spoken;
}

/** Vietnamese, unless English was asked for. */
export function languageOf(locale: string): Language {
  return locale === 'en' ? 'en' : 'vi';
}

export function speak(locale: string): void {
  spoken = languageOf(locale);
  document.documentElement.lang = spoken;
}
