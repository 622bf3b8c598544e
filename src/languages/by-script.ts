/** A language for words that are too few to be told by their own: by script alone. */
import { hasArabic } from '../text/scripts.ts'

/** What a text is taken to be when nothing tells its language: that of most reports. */
export const fallbackLanguage = 'en'

/** Arabic for a text with a letter of that script, else null. */
export const languageOfAnyLetter = (text: string): string | null => (hasArabic(text) ? 'ar' : null)

/** Arabic for a text whose first letter is of that script, else English. */
export const languageByScript = (text: string): string =>
  languageOfAnyLetter(/\p{L}/u.exec(text)?.[0] ?? '') ?? fallbackLanguage
