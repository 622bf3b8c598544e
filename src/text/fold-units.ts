/** Folded unit that stands between words. */
export const SEPARATOR = 0
/**
 * Folded unit that is passed over inside a word: diacritics, tatweel, soft hyphen, joiners, bidi
 * controls, apostrophes.
 */
export const IGNORED = 1
