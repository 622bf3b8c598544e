/** Names that stand side by side, in a script without capitals. */
import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Evidence } from '../document-evidence.ts'
import { Gap } from '../gaps.ts'
import { isClose, nameBits, placeBits, type NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import { endsState } from './borders.ts'
import type { WordRange } from './pattern.ts'

/** Whether another name begins at word `i` of a range. */
export const beginsOther = (
  words: readonly NameWord[],
  { type, from }: WordRange,
  i: number,
  names: NameRules,
): boolean =>
  (type === 'ORG' && isOtherClub(words, from, i, names)) ||
  beginsInitials(words, i, names) ||
  endsState(words[i - 1]!, words[i]!)

/**
 * «يستضيف الهلال النصر», «يلتقي الوداد المغرب الفاسي», «أطاح الهلال بالنصر»: one club and the other, both listed, where
 * the text is about sport.
 */
function isOtherClub(
  words: readonly NameWord[],
  from: number,
  i: number,
  names: NameRules,
): boolean {
  const [first, word] = [words[from]!, words[i]!]
  return (
    (first.evidence & Evidence.aboutSport) !== 0 &&
    word.gapBefore === Gap.space &&
    (word.core.skip === 0 || isUnderParticle(word, names)) &&
    beginsListed(word) &&
    beginsListed(first) &&
    (i === from + 1) === (first.phraseBits === 0) &&
    isOneClub(words, from, i)
  )
}

/** Whether the words are all listed, and no other club begins among them. */
function isOneClub(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isListed(words[i]!) || (i > from && beginsListed(words[i]!))) return false
  return true
}

/** «بالنصر», «للنصر»; «و» between two is looked for elsewhere. */
const isUnderParticle = ({ folded, core }: NameWord, { attached, endings }: NameRules): boolean =>
  core.skip === 1 &&
  attached !== undefined &&
  endings?.attachedPrepositions.includes(folded[0]!) === true

const isListed = ({ bits, phraseBits }: NameWord): boolean =>
  ((phraseBits === 0 ? bits : phraseBits) & bit.organisation) !== 0

/** A listed name of one word, or the first word of a longer one. */
const beginsListed = (word: NameWord): boolean =>
  isListed(word) && (word.phraseBits === 0 || word.phraseStart)

/** «إن» in «سي إن إن»: the name of a letter behind another. */
export const isInitial = (words: readonly NameWord[], i: number, { letterNames }: NameRules) =>
  letterNames !== undefined &&
  i > 0 &&
  isClose(words[i]) &&
  letterNames.has(words[i]!.folded) &&
  words[i - 1]!.forms.some(({ folded }) => letterNames.has(folded))

/** «وسي بي إس» behind other initials. */
const beginsInitials = (words: readonly NameWord[], i: number, names: NameRules) =>
  mayBeginWithAnd(words[i]!.folded, names.attached) &&
  isInitial(words, i - 1, names) &&
  isInitial(words, i + 1, names) &&
  words[i]!.forms.some(({ skip, folded }) => skip === 1 && names.letterNames!.has(folded))

/** «سامي فتحي و عبد الله عادل»: «و» written apart, with a whole name on either side; not «جورج و. بوش». */
const isAndBetween = (
  words: readonly NameWord[],
  { from, to }: Pick<WordRange, 'from' | 'to'>,
  i: number,
  { conjunctions }: NameRules,
): boolean =>
  conjunctions.has(words[i]!.folded) &&
  i - from > 1 &&
  to - i > 2 &&
  words[i]!.gapAfter === Gap.space

/** «قابل سامي نصر الوزير كريم عواد»: a title with its article, and two whole names on either side. */
const isTitleBetween = (
  words: readonly NameWord[],
  { from, to }: Pick<WordRange, 'from' | 'to'>,
  i: number,
  names: NameRules,
): boolean =>
  !names.hasCase &&
  i - from > 1 &&
  to - i > 2 &&
  words[i]!.core.skip === 0 &&
  isDefiniteTitle(words[i]!, names) &&
  (words[i]!.bits & bit.given) === 0 &&
  isOfPerson(words[i - 1]!) &&
  (words[i + 1]!.bits & bit.given) !== 0 &&
  isOfPerson(words[i + 2]!)

const isOfPerson = ({ bits, core }: NameWord): boolean =>
  core.skip === 0 && (bits & (bit.given | bit.surname)) !== 0

/** Whether word `i` of a range stands between the names of two people. */
export const isBetweenPeople = (
  words: readonly NameWord[],
  range: Pick<WordRange, 'from' | 'to'>,
  i: number,
  names: NameRules,
): boolean => isAndBetween(words, range, i, names) || isTitleBetween(words, range, i, names)

/** «بدبلن»: a known place, and nothing else, under a particle. */
export const isPlaceUnderParticle = ({ core, bits }: NameWord) =>
  core.skip > 0 &&
  (bits & (bit.country | bit.city)) !== 0 &&
  (bits & nameBits & ~placeBits) === 0 &&
  (bits & (bit.common | bit.everyday)) === 0
