/** Folded words before a name whose full stop ends no sentence. */
import { wordSet } from '../word-sets.ts'

export const shortTitles: ReadonlySet<string> = wordSet(
  'm mm mme mmes mlle mlles dr drs pr me mgr st ste gen col cdt',
)
/** Folded words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...shortTitles,
  ...'av bd cf p pp vol art env etc ex ed no janv fevr juil sept oct nov dec'.split(' '),
])
