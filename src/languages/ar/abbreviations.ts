/** Folded words whose full stop ends no sentence: titles (د., أ., م., ش.), pages, telephones, eras (ق. م., هـ.), agencies (أ. ف. ب.). */
export const abbreviations: ReadonlySet<string> = new Set([
  'د', 'أ', 'ا', 'م', 'ص', 'ت', 'ق', 'هـ', 'ه', 'ش', 'ج', 'ب', 'ف', 'س', 'ع', 'ط', 'ر', 'ح', 'خ', 'ي', 'ك', 'ل', 'أ.د', 'ا.د', 'تلف', 'مج', 'صب',
])
