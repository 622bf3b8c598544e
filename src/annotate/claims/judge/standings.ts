/**
 * How each draft stands among the others of its article, as numbers for the trees that look at it
 * once more: what reads the same words better, what its speaker says elsewhere, how long it is.
 * Names count alike, whoever bears them. How many drafts the article has is left out: it made short
 * texts unsure.
 */
import { hullOf } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import { firstAtLeast } from '../../../text/first-from.ts'
import { fold } from '../../../text/fold.ts'
import { findSpacedWords } from '../../../text/spaced-words.ts'
import { shareOfOdds } from '../../shares.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { partiesOf } from '../parties.ts'
import type { Unspoken } from '../unspoken.ts'
import { itemsAround, standingTo } from './drafts-around.ts'

/** As many drafts on each side are compared, so that a long article costs no more than its length. */
const near = 24
/** Less than any odds: there is no such draft. */
const none = -9
/** Two readings of the same words share at least this much, by Dice's coefficient. */
const sameFrom = 0.5

/** A draft as it is compared with others. */
interface Standing {
  block: number
  content: Span
  /** the log-odds by which the judge's own weights take it for a claim */
  odds: number
}

/** By draft its numbers; `odds`: the log-odds of each by the judge's own weights. */
export function findStandings(unspoken: Unspoken, odds: readonly number[]): number[][] {
  const { document, drafts } = unspoken
  const countWords = createCounts(document.text, partiesOf(unspoken))
  const standings = drafts.map(({ block, content }, i): Standing => ({
    block,
    content: hullOf(content)!,
    odds: odds[i]!,
  }))
  const shares = odds.map(shareOfOdds)
  const textOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => fold(document.text.slice(start, end))).join(' ')
  const byCue = meansOfOthers(
    drafts.map(({ cue }) => textOf(cue)),
    shares,
  )
  const bySource = meansOfOthers(
    drafts.map(({ source }) => textOf(source)),
    shares,
  )
  return drafts.map((draft, i) => [
    odds[i]!,
    ...besideOthers(standings, i, countWords),
    byCue[i]!,
    bySource[i]!,
    ...lengthsOf(draft, document.blocks[draft.block]!, countWords),
  ])
}

/** The best odds of what reads its words otherwise and of what stands beside it in its block. */
function besideOthers(
  standings: readonly Standing[],
  index: number,
  countWords: CountWords,
): number[] {
  const { content, block } = standings[index]!
  const best = {
    same: none,
    crossing: none,
    around: none,
    within: none,
    before: none,
    behind: none,
  }
  let beside = 0
  let likely = 0
  const raise = (which: keyof typeof best, odds: number) => {
    best[which] = Math.max(best[which], odds)
  }
  for (const other of itemsAround(standings, index, near)) {
    const { odds } = other
    const isBeside = other.block === block
    if (isBeside) beside++
    if (isBeside && odds > 0) likely++
    const standing = standingTo(other.content, content)
    if (standing !== 'apart') {
      raise(shared(other.content, content, countWords) >= sameFrom ? 'same' : 'crossing', odds)
      if (standing !== 'across') raise(standing, odds)
    } else if (isBeside && other.content.end <= content.start) best.before = odds
    else if (isBeside && best.behind === none) best.behind = odds
  }
  const { same, crossing, around, within, before, behind } = best
  return [same, crossing, around, within, before, behind, beside, likely]
}

/** Dice's coefficient of two spans that overlap, in words. */
function shared(a: Span, b: Span, countWords: CountWords): number {
  const both = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
  return (2 * countWords(both)) / Math.max(1, countWords(a) + countWords(b))
}

/** By draft the mean share of the others that have the same key; -1 where there are none. */
function meansOfOthers(keys: readonly string[], shares: readonly number[]): number[] {
  const sums = new Map<string, { sum: number; count: number }>()
  keys.forEach((key, i) => {
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 }
    sums.set(key, { sum: sum + shares[i]!, count: count + 1 })
  })
  return keys.map((key, i) => {
    const { sum, count } = sums.get(key)!
    return count > 1 ? (sum - shares[i]!) / (count - 1) : -1
  })
}

/** How many words begin in a span; a name counts as one. */
type CountWords = (span: Span) => number

function createCounts(text: string, names: readonly Span[]): CountWords {
  const starts = startsOf(text, names)
  return ({ start, end }) => Math.max(0, firstAtLeast(starts, end) - firstAtLeast(starts, start))
}

/** Where the words of a text begin, those within a name left out. */
function startsOf(text: string, names: readonly Span[]): number[] {
  const words = findSpacedWords(text)
  const starts: number[] = []
  let hidden = 0
  let next = 0
  for (let i = 0; i < words.starts.length; i++) {
    const start = words.starts[i]!
    if (start < hidden) continue
    starts.push(start)
    while (next < names.length && names[next]!.end <= start) next++
    const name = names[next]
    if (name && name.start < words.ends[i]!) hidden = name.end
  }
  return starts
}

/**
 * Lengths in words: of the content, before and behind it, and its part of all. A source counts as
 * one word, however it is named.
 */
function lengthsOf(
  { content, source }: PlacedDraft,
  block: Span,
  countWords: CountWords,
): number[] {
  const { start, end } = hullOf(content)!
  const [named] = source
  const extra = named ? Math.max(0, countWords(named) - 1) : 0
  const told = countWords({ start, end })
  const before = countWords({ start: block.start, end: start })
  const behind = countWords({ start: end, end: block.end })
  const lengths = [told, before, behind]
  if (named) {
    const at = named.start < start ? 1 : named.start < end ? 0 : 2
    lengths[at] = Math.max(0, lengths[at]! - extra)
  }
  return [...lengths, told / Math.max(1, told + before + behind - extra)]
}
