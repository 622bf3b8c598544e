import type { InterfaceLanguage } from '../language.ts'

/** Each language of the interface by its own name. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'العربية',
  en: 'English',
  fr: 'Français',
}
