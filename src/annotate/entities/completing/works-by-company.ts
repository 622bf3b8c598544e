import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { WorkSigns } from '../../../languages/names/work-signs.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'

/** What works are taken for by a model that knows none. */
const mistaken: ReadonlySet<EntityType> = new Set(['PRODUCT', 'EVENT'])
/** What they are taken for besides, where a noun of works stands right before them. */
const mistakenBehindNoun: ReadonlySet<EntityType> = new Set([...mistaken, 'LOC', 'PER'])

/**
 * `drafts`, in order of the text, with a name read as a work where the words beside it say so, "the
 * drama Salt Wind", "a study in Deep Tides", "films including Salt Wind and Low Tide"; and a thing of
 * the same name wherever it stands.
 */
export function worksByCompany(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { workSigns: signs, exemplifiers, articles, conjunctions }: NameRules,
): Draft[] {
  if (!signs) return [...drafts]
  const works = new Set<Draft>()
  let listed: Draft | null = null
  for (const draft of drafts) {
    const [words, from] = placeOf(draft.start, sentences)
    const place: Place = { words, from, to: from + draft.words.length }
    const isInList: boolean =
      mistakenBehindNoun.has(draft.type) &&
      (isExample(place, signs, exemplifiers) ||
        (listed !== null && follows(listed, place, conjunctions)))
    listed = isInList ? draft : null
    if (isInList || isWork(draft, place, signs, articles)) works.add(draft)
  }
  const names = new Set([...works].map(nameOf))
  return drafts.map((draft) =>
    works.has(draft) || (mistaken.has(draft.type) && names.has(nameOf(draft)))
      ? { ...draft, type: 'WORK' }
      : draft,
  )
}

/** A name in its sentence: words [from, to). */
interface Place {
  words: readonly NameWord[]
  from: number
  to: number
}

function isWork(
  { type }: Draft,
  place: Place,
  signs: WorkSigns,
  articles: ReadonlySet<string> | undefined,
): boolean {
  if (mistakenBehindNoun.has(type) && isBehindNoun(place, signs)) return true
  return (
    mistaken.has(type) &&
    (isPrint(place, signs, articles) || isTold(place, signs) || isBeforeFollower(place, signs))
  )
}

/** "the drama Salt Wind", "whose album 'Salt Wind'"; no more than a space or a quote mark between. */
function isBehindNoun({ words, from }: Place, { nouns }: WorkSigns): boolean {
  const gap = words[from]?.gapBefore
  return nouns.has(words[from - 1]?.folded ?? '') && (gap === Gap.space || gap === Gap.quoteOpen)
}

/** "a study in the Deep Tides"; the day may stand between: "published Monday in". */
function isPrint(
  { words, from }: Place,
  { prints, printedIn }: WorkSigns,
  articles: ReadonlySet<string> | undefined,
): boolean {
  const at = articles?.has(words[from - 1]?.folded ?? '') ? from - 2 : from - 1
  if (!printedIn.has(words[at]?.folded ?? '')) return false
  const before = words[at - 1]
  const isDay = before !== undefined && (before.bits & bit.time) !== 0
  return prints.has((isDay ? words[at - 2] : before)?.folded ?? '')
}

/** "told Morning Coast that": a programme; "told the Future Summit" is told at an occasion. */
const isTold = ({ words, from }: Place, { toldVerbs }: WorkSigns): boolean =>
  toldVerbs.has(words[from - 1]?.folded ?? '')

/** "Salt Wind star Anna Roe" */
const isBeforeFollower = ({ words, to }: Place, { followers }: WorkSigns): boolean =>
  words[to]?.gapBefore === Gap.space && followers.has(words[to]!.folded)

/** "films such as Salt Wind", "movies including Salt Wind" */
function isExample(
  { words, from }: Place,
  { severalNouns }: WorkSigns,
  exemplifiers: ReadonlySet<string>,
): boolean {
  if (!exemplifiers.has(words[from - 1]?.folded ?? '')) return false
  return [words[from - 2], words[from - 3]].some((word) => severalNouns.has(word?.folded ?? ''))
}

/** "Salt Wind, Low Tide and Pier": the next of a list. */
function follows(
  listed: Draft,
  { words, from }: Place,
  conjunctions: ReadonlySet<string>,
): boolean {
  const isBehindAnd = conjunctions.has(words[from - 1]?.folded ?? '')
  const last = words[isBehindAnd ? from - 2 : from - 1]
  return last?.end === listed.end && (isBehindAnd || words[from]!.gapBefore === Gap.comma)
}
