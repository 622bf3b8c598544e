/** Whom a verb is said to, where he stands behind who says it. */
import { isOffice, isParty, isThing } from '../lexicon/basis.ts'
import { isOwnAccusative } from '../lexicon/accusative.ts'
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
  if (crowds.has(folded)) return !isHeadOfCrowd(previous)
  // «دعت رابطة الغد | أعضاءها»: the ending shows that they are told
  if (isOwnAccusative(folded)) return true
  if (particles.has(previous.folded)) return isBehindTime(previous.folded, folded)
  if (named && previous.named) return true
  if (isThing(folded) && origin.test(previous.folded) && (named || isCompleted(words, i)))
    return isBehindIndefinite(previous)
  if (isBehindWhole(words, i)) return true
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
    previous.folded.startsWith('ال') &&
    // «الهيئة المديرة»: a club's board
    !(folded === 'المديره' && previous.folded.endsWith('هييه'))
  )
}

/** «عدد من السكان», «المتحدث باسم العمال», «نقابة العمال»: what the crowd completes */
const isHeadOfCrowd = ({ folded, named }: ArabicWord): boolean =>
  /^(من|باسم)$/.test(folded) || (!named && !folded.startsWith('ال') && isParty(folded))

/** «دعت اللجنة اليوم | الأهالي»: any noun but what tells more of the time */
const isBehindTime = (time: string, folded: string): boolean =>
  !(time === 'اليوم' && ofDay.test(folded)) &&
  !whichTime.test(folded) &&
  !phraseStops.has(folded) &&
  !prepositions.has(folded) &&
  !particles.has(folded) &&
  !/^[بل]/.test(folded)

/** «اليوم | العالمي»: which day it is */
const ofDay = /^ال(عالمي|دولي|وطني|عربي|قومي|افريقي|اوروبي)$/

/** «القناة», «حركة "الغد"», «شركة الورق»: definite by itself or by what completes it */
function isCompleted(words: readonly ArabicWord[], i: number): boolean {
  if (words[i]!.folded.startsWith('ال')) return true
  const next = words[i + 1]
  if (!next || next.before.comma || next.before.stop) return false
  return next.before.opens >= 0 || next.named || next.folded.startsWith('ال')
}

/**
 * «مسؤول محلي | القناة», «غرفة محلية | قوات الغد»: behind an adjective of origin without ال, which
 * nothing completes and no further one with ال describes.
 */
const isBehindIndefinite = ({ folded, named }: ArabicWord): boolean =>
  !named && !isOffice(folded) && !/^(شمال|جنوب|شرق|غرب)ي$/.test(folded)
const origin = /^(?!ال).{3,}يه?$/

/** A noun that completes or describes nothing of the words before it. */
const isBehindWhole = (words: readonly ArabicWord[], i: number): boolean =>
  isConstruct(words, i) || isBehindName(words, i) || isBehindHers(words, i)

/** «دمشق | المعارضة»: a body with ال behind the name of a place or a body, which it does not describe. */
const isBehindName = (words: readonly ArabicWord[], i: number): boolean => {
  const { folded, before } = words[i]!
  const { end } = words[i - 1]!
  return (
    folded.startsWith('ال') &&
    isThing(folded) &&
    !before.comma &&
    words
      .slice(Math.max(0, i - longestName), i)
      .some(({ nameEnd, personEnd }) => nameEnd === end && personEnd === 0)
  )
}
const longestName = 6

/** «الخارجية السودانية | الشركاء»: what stands behind a feminine noun in ال describes it only in ة. */
function isBehindHers(words: readonly ArabicWord[], i: number): boolean {
  const { folded, before } = words[i]!
  if (before.comma || !/^ال.{2,}[^هياءت]$/.test(folded)) return false
  let from = i - 1
  while (from > 0 && /^ال.+ه$/.test(words[from]!.folded) && !isThing(words[from]!.folded)) from--
  return from < i - 1 && /^ال.+ه$/.test(words[from]!.folded) && isThing(words[from]!.folded)
}

/** «تجمع الأطباء السودانيين | الطرفين»: an adjective of those whom a body's name holds. */
const isOrigin = (words: readonly ArabicWord[], i: number): boolean =>
  words[i]!.folded.endsWith('يين') &&
  i > 1 &&
  isThing(words[i - 2]!.folded) &&
  !words[i - 2]!.folded.startsWith('ال') &&
  (words[i + 1]?.folded.startsWith('ال') ?? false)

/** «الأمين العام لمنظمة الغد»: a body behind a preposition completes the office; not «لجنة» */
const isBrought = (folded: string): boolean => /^[بل]/.test(folded) && isParty(folded.slice(1))

/** «حثت الشرطة | أهالي المدينة», «أخبر الوزير | نقابة الأطباء»: nouns without ال that complete no noun with it. */
function isConstruct(words: readonly ArabicWord[], i: number): boolean {
  const { folded, named, personEnd, before } = words[i]!
  const previous = words[i - 1]!
  const next = words[i + 1]
  return (
    previous.folded.startsWith('ال') &&
    !previous.named &&
    (!named || (personEnd === 0 && !before.comma && isThing(folded))) &&
    !folded.startsWith('ال') &&
    (isParty(folded) || crowds.has(`ال${folded}`)) &&
    !isOffice(folded) &&
    !isBrought(folded) &&
    next !== undefined &&
    !next.before.comma &&
    next.folded.startsWith('ال')
  )
}
