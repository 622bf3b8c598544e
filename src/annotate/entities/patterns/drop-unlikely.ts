import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { onceFor } from '../../../text/once.ts'
import { Evidence, personalEvidence } from '../document-evidence.ts'
import { Gap } from '../gaps.ts'
import { headBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'
import { isListed } from './settle-titles.ts'
import { gather } from '../../../text/gather.ts'

/**
 * Single words whose capital says nothing, left out or given their right type, for a language with
 * capitals: the first word of a sentence that stands nowhere else with one, days, months,
 * nationalities and head nouns by themselves, words in a line of capitals; a country is a place,
 * and what stands behind "the" is nobody's name.
 */
export function withoutUnlikely(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase) return [...ranges]
  const { shouted } = shoutingOf(words)
  return gather(ranges, (range) => {
    if (range.to - range.from > 1)
      return [isPersonsName(words, range) ? { ...range, type: 'PER' } : range]
    const word = words[range.from]!
    const type = isListed(word) ? ofListed(word, range) : ofUnlisted(words, range, names, shouted)
    return type === null ? [] : [{ ...range, type }]
  })
}

const shoutingOf = onceFor((words: readonly NameWord[]) => ({ shouted: isShouted(words) }))

const ofPersons = bit.given | bit.surname
const longestPersonsName = 3

/**
 * Two or three words, the first a given name and nothing else, the others in no list: "Natalia
 * Onofryichuk".
 */
function isPersonsName(words: readonly NameWord[], { type, from, to }: WordRange): boolean {
  if (type === 'PER' || to - from > longestPersonsName) return false
  const [first, ...others] = words.slice(from, to)
  const isGiven = (first!.bits & bit.given) !== 0 && isOnly(first!, ofPersons)
  return (
    isGiven &&
    others.every(
      (word) =>
        isOnly(word, ofPersons | bit.particle) && !word.isKnown && word.shape === Shape.capital,
    )
  )
}

/** Whether a word is in no other lists than these. */
const isOnly = ({ bits, phraseBits }: NameWord, lists: number) =>
  (bits & ~lists) === 0 && phraseBits === 0

function ofListed(word: NameWord, { type }: WordRange): WordRange['type'] | null {
  const others = bit.given | bit.surname | bit.common | bit.organisation | bit.product | bit.event
  if (word.bits & bit.country && !(word.bits & others) && (type === 'PER' || type === 'ORG'))
    return 'LOC'
  // "Georgia said", "the bakers of Tripoli said": a place speaks as a person does; only a title or
  // another name beside it makes one of it
  if (
    type !== 'PER' ||
    word.evidence & (Evidence.afterTitle | Evidence.afterGiven | Evidence.beforeSurname)
  )
    return type
  if (word.bits & bit.country && !(word.bits & (bit.organisation | bit.product | bit.event)))
    return 'LOC'
  return word.bits & (bit.city | bit.region) && !(word.bits & others) ? 'LOC' : type
}

/** A single word that no list knows as a name, with the type that was found for it. */
interface Unlisted {
  word: NameWord
  type: WordRange['type']
  /** it begins a sentence or a part of one */
  isFirst: boolean
  /** its capitals are shared by its line or its neighbours */
  isShouted: boolean
  names: NameRules
}

const behindName = Evidence.afterTitle | Evidence.afterGiven

/** Why a capital may say nothing; each with an example of it, and of what it leaves. */
const reasonsToDrop: readonly ((single: Unlisted) => boolean)[] = [
  // "CEO", "GDP"; not "WHO"
  ({ word, names }) =>
    names.plainAcronyms?.has(word.folded) === true && word.shape === Shape.allCapitals,
  // "BREAKING NEWS"; not "Breaking News"
  ({ word, isShouted }) => word.shape === Shape.allCapitals && isShouted,
  // "Friday"; not "Mr Friday"
  ({ word }) => (word.bits & bit.time) !== 0 && (word.evidence & behindName) === 0,
  // "Chilean"; not "Kurds"
  ({ word, type }) =>
    (word.bits & bit.demonym) !== 0 && (word.bits & bit.people) === 0 && type !== 'GROUP',
  // "Ministry" as the first word; not inside a sentence
  ({ word, isFirst }) => isFirst && word.shape === Shape.capital && (word.bits & headBits) !== 0,
  // "Outside" as the first word; not where the document has it with a capital inside a sentence
  ({ word, type, isFirst, names }) =>
    isFirst &&
    word.shape === Shape.capital &&
    type !== 'LOC' &&
    (word.evidence & (Evidence.capitalInside | personalEvidence)) === 0 &&
    (word.isKnown || names.wordEndings?.some((ending) => word.folded.endsWith(ending)) === true),
]

function ofUnlisted(
  words: readonly NameWord[],
  { type, from }: WordRange,
  names: NameRules,
  shouted: boolean,
): WordRange['type'] | null {
  const word = words[from]!
  const isFirst = from === 0 || (word.gapBefore > Gap.comma && word.gapBefore !== Gap.parenOpen)
  const single = { word, type, isFirst, isShouted: shouted || isBesideShouting(words, from), names }
  if (reasonsToDrop.some((holds) => holds(single))) return null
  // "the Corolla": persons have no article
  const isThing =
    type === 'PER' &&
    (word.evidence & personalEvidence) === 0 &&
    (word.evidence & Evidence.afterArticle) !== 0
  return isThing ? 'MISC' : type
}

/** "LOOK-UP TOOL": capitals beside capitals that no list knows. */
function isBesideShouting(words: readonly NameWord[], at: number): boolean {
  const isLoud = (other: NameWord | undefined) =>
    other !== undefined &&
    other.shape === Shape.allCapitals &&
    other.folded.length > 1 &&
    !isListed(other)
  return (
    (words[at]!.gapBefore <= Gap.hyphen && isLoud(words[at - 1])) ||
    ((words[at + 1]?.gapBefore ?? Gap.edge) <= Gap.hyphen && isLoud(words[at + 1]))
  )
}

/** A line written in capitals throughout. */
function isShouted(words: readonly NameWord[]): boolean {
  let shouted = 0
  let letters = 0
  for (const { shape, folded } of words) {
    if (shape > Shape.mixed || folded.length < 2) continue
    letters++
    if (shape === Shape.allCapitals) shouted++
  }
  return letters > 1 && shouted * 2 > letters
}
