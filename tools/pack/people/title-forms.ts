/** The forms of a title in Arabic and French, and the vaguest of them. */

/** Arabic masculine and feminine, French masculine and feminine, with slots for the country. */
export type Forms = [arM: string, arF: string, frM: string, frF: string]

/** Who holds an office of which no more is known. */
export const official: Forms = [
  'صاحب منصب عام {fi}',
  'صاحبة منصب عام {fi}',
  'titulaire d’une charge publique {in}',
  'titulaire d’une charge publique {in}',
]

/** What titles are told so, in small letters; the first sort that fits. */
export type Sort = readonly [titles: RegExp, forms: Forms]
