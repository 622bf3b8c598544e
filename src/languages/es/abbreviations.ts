/** Folded words before a name whose full stop ends no sentence. */
import { wordSet } from '../word-sets.ts'

export const shortTitles: ReadonlySet<string> = wordSet(
  'sr sra srta sres d dna dr dra prof lic ing gral cnel cap tte mons sto sta',
)
/** Folded words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...shortTitles,
  ...'av avda c pag pags vol art num etc ee uu ene feb mar abr jun jul ago sept oct nov dic aprox'.split(
    ' ',
  ),
])
