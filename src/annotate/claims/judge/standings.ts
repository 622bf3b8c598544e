/**
 * How each draft stands among the others of its article, as numbers for the trees that look at it
 * once more: what reads the same words better, what its speaker says elsewhere, how much of the
 * article is told by somebody. Names count alike, whoever bears them.
 */
import { covers, overlaps } from '../../../model/spans.ts'
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { createMasking, type Mask } from '../../mask-names.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { partiesOf } from '../parties.ts'
import type { Unspoken } from '../unspoken.ts'

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

/** Engines differ in the last digits of an exponential; all are to answer alike. */
const shareOf = (odds: number): number => Math.round(1000 / (1 + Math.exp(-odds))) / 1000

const hull = (spans: readonly Span[]): Span => ({
  start: spans[0]!.start,
  end: spans.at(-1)!.end,
})

/** By draft its numbers; `odds`: the log-odds of each by the judge's own weights. */
export function findStandings(unspoken: Unspoken, odds: readonly number[]): number[][] {
  const { document, drafts } = unspoken
  const maskFor = createMasking({ text: document.text, names: partiesOf(unspoken) })
  const standings = drafts.map(({ block, content }, i): Standing => ({
    block,
    content: hull(content),
    odds: odds[i]!,
  }))
  const shares = odds.map(shareOf)
  const article = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
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
    ...besideOthers(standings, i),
    article,
    drafts.length,
    byCue[i]!,
    bySource[i]!,
    ...lengthsOf(draft, document.blocks[draft.block]!, maskFor(draft.source)),
  ])
}

/** The best odds of what reads its words otherwise and of what stands beside it in its block. */
function besideOthers(standings: readonly Standing[], index: number): number[] {
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
  const until = Math.min(standings.length, index + near + 1)
  for (let i = Math.max(0, index - near); i < until; i++) {
    if (i === index) continue
    const other = standings[i]!
    if (other.block === block) beside++
    if (other.block === block && other.odds > 0) likely++
    if (overlaps(other.content, content)) {
      const manner = shared(other.content, content) >= sameFrom ? 'same' : 'crossing'
      best[manner] = Math.max(best[manner], other.odds)
      if (covers(other.content, content)) best.around = Math.max(best.around, other.odds)
      else if (covers(content, other.content)) best.within = Math.max(best.within, other.odds)
    } else if (other.block === block && other.content.end <= content.start) best.before = other.odds
    else if (other.block === block && best.behind === none) best.behind = other.odds
  }
  const { same, crossing, around, within, before, behind } = best
  return [same, crossing, around, within, before, behind, beside, likely]
}

const lengthOf = ({ start, end }: Span) => end - start

/** Dice's coefficient of two spans that overlap. */
const shared = (a: Span, b: Span): number =>
  (2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start))) / (lengthOf(a) + lengthOf(b))

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

/** Lengths in words: of content and source, before and behind the content, and its part of all. */
function lengthsOf({ content, source }: PlacedDraft, block: Span, { countWords }: Mask): number[] {
  const { start, end } = hull(content)
  const told = countWords({ start, end })
  const before = countWords({ start: block.start, end: Math.max(block.start, start) })
  const behind = countWords({ start: Math.min(end, block.end), end: block.end })
  const named = source.length > 0 ? countWords(hull(source)) : 0
  return [told, named, before, behind, told / Math.max(1, told + before + behind)]
}
