/** Folded words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'sgt', 'capt', 'sen', 'rep', 'gov', 'st', 'jr', 'sr', 'inc', 'corp', 'ltd', 'co', 'vs', 'no', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'])
