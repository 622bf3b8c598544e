/** Folded words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(['د', 'أ', 'م', 'ص', 'ت', 'ق', 'هـ'])
