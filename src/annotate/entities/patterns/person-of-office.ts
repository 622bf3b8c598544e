/** A person's name that was taken for the end of the body or place of the office before it. */
import { isDefinite } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { continuesRole, isDefiniteTitle, isTitle, roleReach } from '../role-words.ts'
import { ordinaryBits } from './ordinary-bits.ts'
import type { WordRange } from './pattern.ts'
import { gather } from '../../../text/gather.ts'

/** Types of what an office is held in. */
const ofOffices: ReadonlySet<EntityType> = new Set(['ORG', 'LOC', 'EVENT'])

/**
 * «مدير المطار | هادي سالم», «النائبة عن نينوى | ريم يونان»: where the noun of an office stands before a
 * body or place that is complete, two words and more behind it that may be a person's are the name
 * of who holds it, though what was found ends within it. So they are behind a title. Not «مدير جامعة
 * الملك فهد»: what ends with a title is not complete.
 */
export function withPersonsOfOffices(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (names.hasCase) return [...ranges]
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  return gather(sorted, (range, k) => {
    const person = personIn(words, range, sorted[k + 1]?.from ?? words.length, names)
    return person ? [{ ...range, to: person.bodyEnd }, person.range] : [range]
  })
}

interface Person {
  range: WordRange
  /** where the body or place before it ends */
  bodyEnd: number
}

/** `stop`: the word up to which the person's name may go on. */
function personIn(
  words: readonly NameWord[],
  { type, from, to }: WordRange,
  stop: number,
  names: NameRules,
): Person | null {
  if (!ofOffices.has(type)) return null
  // asked of each word once: a text without full stops may be one name
  let first = to
  while (first > from + 1 && isOfPerson(words[first - 1]!, names)) first--
  for (let at = first; at < to; at++) {
    if (!mayBegin(words[at]!, names)) continue
    const end = endOfPerson(words, to, Math.min(stop, at + longest), names)
    const bodyEnd = isDefiniteTitle(words[at - 1]!, names) ? at - 1 : at
    if (bodyEnd === from || !isComplete(words, bodyEnd, names)) continue
    if (bodyEnd === at && (end - at < 2 || !hasOffice(words, from, names))) return null
    return { range: { type: 'PER', from: at, to: end }, bodyEnd }
  }
  return null
}

const longest = 4

function endOfPerson(
  words: readonly NameWord[],
  to: number,
  stop: number,
  names: NameRules,
): number {
  let end = to
  while (end < stop && isOfPerson(words[end]!, names) && isLikePerson(words[end]!)) end++
  return end
}

const ofEveryDay = bit.common | bit.everyday
const noPerson = bit.title | (ordinaryBits & ~ofEveryDay)

const ofPersons = bit.given | bit.surname | bit.alike

/** A listed word of persons, or one that nobody knows or that looks foreign. */
const isOfPerson = (word: NameWord, { functionWords }: NameRules): boolean =>
  word.gapBefore <= Gap.hyphen &&
  word.core.skip === 0 &&
  (word.bits & (word.bits & bit.given ? noPerson : noPerson | ofEveryDay)) === 0 &&
  !functionWords.has(word.folded)

const isLikePerson = ({ bits, isKnown, likeness }: NameWord): boolean =>
  (bits & ofPersons) !== 0 || !isKnown || likeness >= leastLikeness.ofAny

const mayBegin = (word: NameWord, { attached }: NameRules): boolean =>
  word.gapBefore === Gap.space &&
  isLikePerson(word) &&
  (!isDefinite(word.folded, attached) || isForename(word, attached))

/** «بلدية», «مستشفى»: nothing by themselves without the article. */
const bareHeads = bit.organisationHead | bit.placeHead | bit.eventHead

/** «الزاكي»; not «العربي», an adjective too */
const isForename = ({ bits, folded }: NameWord, attached: NameRules['attached']): boolean =>
  (bits & bit.given) !== 0 && (bits & ofEveryDay) === 0 && attached?.isRelational(folded) === false

/** Whether what stands before word `at` may end there: with the article, or known by a list or a pack. */
function isComplete(words: readonly NameWord[], at: number, { attached }: NameRules): boolean {
  const [last, next] = [words[at - 1]!, words[at]!]
  const isBare = !isDefinite(last.folded, attached)
  if (last.bits & bit.title || (isBare && last.bits & bareHeads)) return false
  if (last.phraseBits !== 0) return next.phraseBits === 0 || next.phraseStart
  if (last.hit !== 0 && next.hit === 0) return true
  return !isBare || (last.bits & (placeBits | bit.organisation)) !== 0
}

/** Whether the noun of an office leads to word `from`: «مدير عام », «النائب الأول عن». */
function hasOffice(words: readonly NameWord[], from: number, names: NameRules): boolean {
  const { attached, purposes, endings } = names
  if (!attached) return false
  for (let i = from - 1; i >= Math.max(0, from - roleReach); i--) {
    if (words[i + 1]!.gapBefore !== Gap.space) return false
    if (isTitle(words[i]!, names)) return true
    const goesOn =
      endings?.prepositions.has(words[i]!.folded) || continuesRole(words[i]!, attached, purposes)
    if (!goesOn) return false
  }
  return false
}
