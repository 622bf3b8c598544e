import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, nameBits, type NameWord } from '../name-words.ts'
import { isCapital, Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'
import { gather } from '../../../text/gather.ts'

/**
 * Names without the roles beside them, for a language with capitals: "President Amina Saleh" and
 * "Chile President | Amina Saleh" both name Amina Saleh, so that all her mentions meet and the role
 * introduces her. Titles that belong to a name stay: "King Harald".
 */
export function withoutTitles(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase) return [...ranges]
  const parts = gather(ranges, (range) =>
    range.type === 'PER' ? [range] : atInnerTitle(words, range),
  )
  return gather(parts, (range, k) => {
    const after = range.type === 'PER' ? behindTitle(words, range, names) : range
    return beforeTitle(words, after, parts[k + 1]) ?? []
  })
}

const isTitle = ({ bits, shape, phraseBits }: NameWord) =>
  (bits & bit.title) !== 0 && (bits & bit.given) === 0 && shape !== Shape.lower && phraseBits === 0

/** "Harbour Union president Omar Saleh": a body and a person, parted by the role between them. */
function atInnerTitle(words: readonly NameWord[], range: WordRange): WordRange[] {
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const { bits, shape } = words[i]!
    if (shape === Shape.lower && bits & bit.title)
      return [
        { ...range, to: i },
        { type: 'PER', from: i + 1, to: range.to },
      ]
  }
  return [range]
}

/**
 * Behind the last title before the name itself; the range as it is where that would leave nothing
 * that looks like a name.
 */
function behindTitle(words: readonly NameWord[], range: WordRange, names: NameRules): WordRange {
  let from = range.from
  for (let i = range.from; i < range.to - 1; i++) {
    const word = words[i]!
    if (
      names.titlesInNames?.has(word.folded) ||
      (word.bits & bit.given && !(word.bits & bit.title))
    )
      break
    if (isTitle(word)) from = i + 1
  }
  return words.slice(from, range.to).some((word) => !isTitle(word)) ? { ...range, from } : range
}

/**
 * Without titles at its end, where a name follows them or nothing else is left: "Chile President",
 * "CEO"; null when nothing is.
 */
function beforeTitle(
  words: readonly NameWord[],
  range: WordRange,
  next: WordRange | undefined,
): WordRange | null {
  const { type, from } = range
  let to = range.to
  while (to > from && isTitle(words[to - 1]!)) to--
  if (to === range.to) return range
  if (to === from) return type === 'PER' && range.to - from > 1 ? range : null
  const isPlace = isCountry(words[from]!)
  if (!isPlace && !hasNameBehind(words, range, next)) return range
  const isPersons = words.slice(from, to).some(({ bits }) => (bits & personsOrCountries) !== 0)
  if (type === 'PER' && !isPersons) return null
  return isPlace
    ? { type: 'LOC', from, to: endOfCountry(words, from, to) }
    : { ...range, to: endOfBody(words, from, to) }
}

const personsOrCountries = bit.given | bit.surname | bit.country

const hasNameBehind = (
  words: readonly NameWord[],
  { to }: WordRange,
  next: WordRange | undefined,
) => (next?.from === to && next.type === 'PER') || (isClose(words[to]) && isCapital(words[to]!))

function endOfCountry(words: readonly NameWord[], from: number, to: number): number {
  let end = from
  while (end < to && isCountry(words[end]!)) end++
  return end
}

/** "White House Press Secretary": back to where a body's name ends; `to` where none does. */
function endOfBody(words: readonly NameWord[], from: number, to: number): number {
  let end = to
  while (
    end > from &&
    !(words[end - 1]!.bits & bit.organisationHead) &&
    words[end - 1]!.phraseBits === 0
  )
    end--
  return end > from ? end : to
}

const isCountry = ({ bits, phraseBits }: NameWord) => ((bits | phraseBits) & bit.country) !== 0

/** Whether a list knows the word as a name of anything. */
export const isListed = ({ bits, phraseBits }: NameWord) => ((bits | phraseBits) & nameBits) !== 0
