/** Folded unit of a separator between words. */
export const separatorUnit = 0
/**
 * Folded unit that is ignored inside a word: diacritics, tatweel, soft hyphen, joiners, bidi
 * controls, apostrophes.
 */
export const ignoredUnit = 1
