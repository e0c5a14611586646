export type Language = 'vi' | 'en';

let spoken: Language = 'vi';

/** The language of the screen, asked of the service as well. */
export function languageSpoken(): Language {
  return spoken;
}

export function speak(language: string): void {
  spoken = language === 'en' ? 'en' : 'vi';
  document.documentElement.lang = spoken;
}
