/**
 * Folded words whose full stop ends no sentence: titles (د., أ., م., ش.), pages, telephones, eras
 * (ق. م., هـ.), agencies (أ. ف. ب.).
 */
export const abbreviations: ReadonlySet<string> = new Set([
  'د',
  'ا',
  'م',
  'ص',
  'ت',
  'ق',
  'ه',
  'ش',
  'ج',
  'ب',
  'ف',
  'س',
  'ع',
  'ط',
  'ر',
  'ح',
  'خ',
  'ي',
  'ك',
  'ل',
  'ا د',
  'تلف',
  'مج',
  'صب',
])
