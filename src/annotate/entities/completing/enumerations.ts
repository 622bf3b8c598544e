/**
 * Places that were not found: among «جدة، الليث، تربة، والمويه» what stands between places is one
 * too.
 */
import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { createBySentence } from '../by-sentence.ts'
import { withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { unitsOf } from '../units-of.ts'

/** Words [from, to) of one thing of a list, and the draft that ends with it. */
interface Item {
  from: number
  to: number
  draft: Draft | undefined
}

/** How many words an item may have that no draft covers. */
const longest = 2
/** How many places a list must have. */
const fewest = 3

/**
 * `drafts`, in order of the text and without overlap, with what stands between the places of a list
 * and was not found; so the result.
 */
export function withEnumerated(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const draftsOf = createBySentence(drafts)
  const further = sentences.flatMap((words, sentence) => {
    const own = draftsOf(sentence)
    const places = own.filter(({ type }) => type === 'LOC')
    if (places.length < fewest) return []
    const others = own.filter(({ type }) => type !== 'LOC')
    return findLists(words, places, source.language.names)
      .flatMap((list) => between(list, words, source.language.names))
      .map((item) => toPlace(item, words, sentence, source))
      .filter((place) => !others.some((other) => overlaps(other, place)))
  })
  return withFurther(drafts, further)
}

/** The lists of a sentence: what commas or "and" part, each a place or as short as one. */
function findLists(
  words: readonly NameWord[],
  places: readonly Draft[],
  names: NameRules,
): Item[][] {
  const ends = new Map(places.map((draft) => [draft.to, draft]))
  const inside = new Set(
    places.flatMap(({ from, to, start }) =>
      // «بيادر وادي السير»: its own letter
      words.slice(from, to).flatMap((word, k) => (k > 0 || word.start === start ? [word] : [])),
    ),
  )
  const begins = (word: NameWord) =>
    word.gapBefore > Gap.hyphen || (!inside.has(word) && isJoined(word, names))
  const lists: Item[][] = []
  let list: Item[] = []
  for (let from = 0, to; from < words.length; from = to) {
    to = from + 1
    while (to < words.length && !begins(words[to]!)) to++
    const draft = ends.get(to)
    const begin = names.conjunctions.has(words[from]!.folded) ? from + 1 : from
    const isShort = begin < to && (to - begin <= longest || draft?.from === begin)
    if (words[from]!.gapBefore > Gap.comma || !isShort) {
      lists.push(list)
      list = draft ? [{ from: begin, to, draft }] : []
    } else if (list.length > 0 || draft) list.push({ from: begin, to, draft })
  }
  return [...lists, list].filter((items) => items.length > fewest)
}

/** "and" as a word or written onto one */
const isJoined = ({ folded, forms }: NameWord, names: NameRules): boolean =>
  names.conjunctions.has(folded) || (forms.length > 1 && mayBeginWithAnd(folded, names.attached))

/** What stands between the places of a list and may be one: no more than there are places. */
function between(list: readonly Item[], words: readonly NameWord[], names: NameRules): Item[] {
  const last = list.findLastIndex(({ draft }) => draft)
  const inner = list.slice(0, last + 1)
  const unknown = inner.filter(({ draft }) => !draft)
  if (inner.length - unknown.length < Math.max(fewest, unknown.length)) return []
  return unknown.filter(({ from, to }) =>
    words.slice(from, to).every((word) => mayBeOfPlace(word, names)),
  )
}

const noPlace = bit.speechVerb | bit.title | bit.time | bit.roleAdjective | bit.demonym

const mayBeOfPlace = ({ folded, bits, shape, inQuotes }: NameWord, names: NameRules): boolean =>
  (bits & noPlace) === 0 &&
  !inQuotes &&
  !names.functionWords.has(folded) &&
  !names.clauseWords?.has(folded) &&
  !names.endings?.times.has(folded) &&
  shape === (names.hasCase ? Shape.capital : Shape.noCase)

/** The draft of an item, without an "and" written onto it. */
function toPlace(
  { from, to }: Item,
  words: readonly NameWord[],
  sentence: number,
  { text, language }: DraftSource,
): Draft {
  const first = words[from]!
  const isBehindAnd = isJoined(first, language.names)
  const form = (isBehindAnd && first.forms.find(({ skip }) => skip === 1)) || first.forms[0]!
  return {
    type: 'LOC',
    sentence,
    from,
    to,
    start: first.start + unitsOf(text, first, form.skip),
    end: words[to - 1]!.end,
    words: [form.folded, ...words.slice(from + 1, to).map(({ folded }) => folded)],
  }
}
