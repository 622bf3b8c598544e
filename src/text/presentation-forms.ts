/**
 * Characters that are letters in one shape, as old programs and copies from print files write them:
 * the forms of Arabic letters, their ligatures ("ﻻ", "ﷲ"), and the Latin ones ("ﬁ"). Unicode's blocks
 * of presentation forms.
 */
export const presentationForms = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]/
