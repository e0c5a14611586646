import type { Language } from '../../platform/i18n/language.js';
import { numberText } from '../../platform/words/format.js';

/** 1536 as “1,5 KB”, in English “1.5 KB”. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${numberText(Math.round(value * 10) / 10, language)} ${unit}`;
}
