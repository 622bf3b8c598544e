/** What a body is called whose name goes on behind "for" or "of": "the Centre for Ports". */
import { wordSet } from '../../../word-sets.ts'

export const bodyHeads: ReadonlySet<string> = wordSet(
  'centre center institute office department council society association fund campaign ministry bureau coalition citizens doctors foundation alliance partnership movement network academy agency authority commission committee organisation organization union trust group party forum school college board conference initiative project people americans federation confederation observatory bank university mutual',
)
