/** Whom a verb is said to, where he stands behind who says it. */
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { crowds, particles, phraseStops, prepositions } from '../lexicon/words.ts'
import { whichTime } from './adjuncts.ts'
import type { ArabicWord } from './sentence.ts'

/**
 * A new noun phrase begins, of whom something is asked or said: a crowd, a body or an office after
 * a finished one, any word after an adverb of time. Bodies and offices are read alike whichever
 * they are.
 */
export function isAddressed(words: readonly ArabicWord[], i: number): boolean {
  const { folded, named } = words[i]!
  const previous = words[i - 1]!
  if (crowds.has(folded)) return previous.folded !== 'من'
  if (particles.has(previous.folded))
    return (
      !whichTime.test(folded) &&
      !phraseStops.has(folded) &&
      !prepositions.has(folded) &&
      !particles.has(folded) &&
      !/^[بل]/.test(folded)
    )
  if (named && previous.named) return true
  // «مسؤول محلي | القناة»: behind an adjective of origin without ال no further one has it
  if (folded.startsWith('ال') && isThing(folded) && /^(?!ال).{3,}يه?$/.test(previous.folded))
    return !previous.named && !isOffice(previous.folded)
  if (isConstruct(words, i)) return true
  // «الوزير المعلمين»: a plural in the oblique after a singular
  if (
    /^ال.{2,}ين$/.test(folded) &&
    previous.folded.startsWith('ال') &&
    !/(ين|ون|ات)$/.test(previous.folded)
  )
    return !isOrigin(words, i)
  return (
    folded.startsWith('ال') &&
    (isThing(folded) || isOffice(folded)) &&
    previous.folded.startsWith('ال')
  )
}

/** «تجمع الأطباء السودانيين | الطرفين»: an adjective of those whom a body's name holds. */
const isOrigin = (words: readonly ArabicWord[], i: number): boolean =>
  words[i]!.folded.endsWith('يين') &&
  i > 1 &&
  isThing(words[i - 2]!.folded) &&
  !words[i - 2]!.folded.startsWith('ال') &&
  (words[i + 1]?.folded.startsWith('ال') ?? false)

/** «حثت الشرطة | أهالي المدينة»: nouns without ال that complete no noun with it. */
function isConstruct(words: readonly ArabicWord[], i: number): boolean {
  const { folded, named } = words[i]!
  const previous = words[i - 1]!
  const next = words[i + 1]
  return (
    previous.folded.startsWith('ال') &&
    !previous.named &&
    !named &&
    !folded.startsWith('ال') &&
    (isParty(folded) || crowds.has(`ال${folded}`)) &&
    !isOffice(folded) &&
    next !== undefined &&
    !next.before.comma &&
    next.folded.startsWith('ال')
  )
}
