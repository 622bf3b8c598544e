/** «وفتح المجلس»: what has the shape of a verb behind a و that joins it to what came before. */
import { findVerb } from '../lexicon/lookup.ts'
import { isParticiple } from './placed-verb.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { relatives, withWaw } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** و before a word that is no noun and no name we know of: likely a verb. */
export const isJoinedVerb = ({ folded, named, namedBehindParticle }: ArabicWord): boolean =>
  folded.startsWith('و') &&
  !folded.startsWith('وال') &&
  (folded.length > 3 || folded === 'وتم') &&
  !named &&
  !namedBehindParticle &&
  !withWaw.test(folded) &&
  !isThing(folded.slice(1)) &&
  !isOffice(folded.slice(1))

/** «… ووصفته»: a joined verb whose pronoun stands for what was told before, outside of a relative clause. */
export function takesUpObject(words: readonly ArabicWord[], at: number): boolean {
  const found = findVerb(words[at]!.folded)
  if (!found || found.prefix === 0 || !found.form.pronoun || isParticiple(found.form)) return false
  return !relatives.has(words[at - 1]?.folded ?? '')
}
