/** «وفتح المجلس»: what has the shape of a verb behind a و that joins it to what came before. */
import { isOffice, isThing } from '../lexicon/basis.ts'
import { withWaw } from '../lexicon/words.ts'
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
