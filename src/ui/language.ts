/** The interface's languages, and which language a piece of foreign text is in. */
import type { Localised } from '../model/knowledge.ts'
import type { Digits, InterfaceLanguage } from '../model/settings.ts'

export { chooseLanguage } from '../model/choose-language.ts'

export type { InterfaceLanguage }
export type Direction = 'rtl' | 'ltr'

/** In which language and with which figures the reader is spoken to. */
export interface Locale {
  lang: InterfaceLanguage
  digits: Digits
}

/** The direction of a language by its primary subtag. */
export function getDirection(lang: string): Direction {
  return /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/i.test(lang) ? 'rtl' : 'ltr'
}

/**
 * "ar" when the first letter is Arabic, else "en": enough to choose the face and the size for a
 * name or a headline.
 */
export function guessLanguage(text: string): 'ar' | 'en' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /\p{Script=Arabic}/u.test(letter) ? 'ar' : 'en'
}

/**
 * The text in the wanted language, else in English, else in the first there is, with the language
 * it is in. Null when empty.
 */
export function pickText(texts: Localised, lang: string): { text: string; lang: string } | null {
  for (const code of [lang, 'en', ...Object.keys(texts)])
    if (texts[code]) return { text: texts[code], lang: code }
  return null
}
