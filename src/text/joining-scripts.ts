/**
 * Where zero-width joiners belong to the spelling: in Indic scripts, and in languages of Arabic
 * script other than Arabic. The letters tell which those are.
 */

/** Letters of Persian, Urdu and others that Arabic does not have. */
const otherThanArabic = /[\u067e\u0686\u06a9\u06af\u06cc]/

/** Whether a UTF-16 unit is of an Indic script or one of its relatives. */
export const isIndic = (unit: number): boolean => unit >= 0x900 && unit < 0xe00

/** Whether a UTF-16 unit is of Arabic script or Syriac. */
export const isArabicOrSyriac = (unit: number): boolean => unit >= 0x600 && unit < 0x780

/** Whether a text in Arabic script has letters of another language than Arabic. */
export const isOtherThanArabic = (text: string): boolean => otherThanArabic.test(text)
