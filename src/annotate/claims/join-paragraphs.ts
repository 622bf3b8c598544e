import type { Block, Span } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/claims/attribution-rules.ts'
import { wordsAlone } from '../../languages/claims/words-alone.ts'
import { endOf, startOf } from './draft-places.ts'

export interface BlockDrafts {
  block: Block
  drafts: readonly AttributionDraft[]
  /** the part of it that stands within a quotation of an earlier block: see carried-speech.ts */
  carried?: Span | null
}

/**
 * A quotation without any cue is proposed as a claim only when it is more than a word or two: UTF-16
 * units. Titles and mottos are for the judge to leave out.
 */
const shortestSpeech = 16

/** A draft with the number of the block in which its cue stands. */
export interface PlacedDraft extends AttributionDraft {
  block: number
  /** the draft whose words go on here */
  follows?: PlacedDraft
}

/** What was read of the paragraphs so far. */
interface Joining {
  placed: PlacedDraft[]
  /** those that a rule doubts */
  doubted: PlacedDraft[]
  /** the draft whose quotation or colon is still open */
  running: PlacedDraft | null
}

/**
 * Speech that runs over several paragraphs: the words after a cue's colon belong to its draft; an
 * unclosed quotation goes on in drafts of their own that follow the first one. Drafts that never
 * get any words are left out.
 */
export function joinParagraphs(found: readonly BlockDrafts[]): PlacedDraft[] {
  const joining: Joining = { placed: [], doubted: [], running: null }
  const { doubted } = joining
  found.forEach(({ block, drafts, carried }, number) => {
    const toPlaced = (draft: AttributionDraft): PlacedDraft => ({
      ...draft,
      content: [...draft.content],
      block: number,
    })
    const begun = drafts.filter(({ doubt }) => !doubt).map(toPlaced)
    const { running } = joining
    const [first, ...others] = begun
    if (running && first?.continues) goOn(joining, running, first, others)
    else if (carried) carryOn(joining, { ...wordsAlone(carried), block: number }, begun, block)
    else if (running && running.content.length === 0 && isSetApart(block))
      running.content.push({ start: block.start, end: block.end })
    else beginAnew(joining, begun, block)
    doubted.push(...drafts.filter(({ doubt, signs }) => doubt && !signs).map(toPlaced))
  })
  return withFollowers(inOrder([...joining.placed, ...doubted])).filter(isLongEnough)
}

const isSetApart = ({ kind }: Block): boolean => kind === 'quote' || kind === 'list-item'

/** A block that begins with words of no cue while a draft is open: they are that draft's. */
function goOn(
  joining: Joining,
  running: PlacedDraft,
  first: PlacedDraft,
  others: readonly PlacedDraft[],
): void {
  if (running.content.length === 0) running.content.push(...first.content)
  else joining.placed.push({ ...first, follows: running })
  joining.placed.push(...others)
  if (!first.opens) joining.running = null
}

/** A block that begins within a quotation of an earlier one: `words`, unless a draft of it has them. */
function carryOn(
  joining: Joining,
  words: PlacedDraft,
  begun: readonly PlacedDraft[],
  block: Block,
): void {
  const { placed } = joining
  const leader = joining.running ?? leaderBefore(joining, block, words.block - 1)
  const carried = words.content[0]!
  const teller = tellerOf(begun, carried)
  if (teller) giveToTeller(teller, leader, placed)
  else placed.push({ ...words, ...(leader && { follows: leader }) })
  placed.push(...begun)
  if (carried.end < block.end - 1) joining.running = lastOpen(begun)
}

/** Signs between a block and what ends the one before: its line break and a space. */
const blockGap = 3

/**
 * The draft whose words go on in a block: the one that reaches the end of the block before, else the last
 * one there, else one that reaches its end though a rule doubts it, else the last that has a source or cue.
 * `before`: the number of the block before.
 */
function leaderBefore(
  { placed, doubted }: Joining,
  { start }: Block,
  before: number,
): PlacedDraft | null {
  const isOpen = ({ content }: PlacedDraft) => (content.at(-1)?.end ?? 0) >= start - blockGap
  const last =
    placed.findLast(isOpen) ??
    placed.findLast(({ block }) => block === before) ??
    doubted.findLast(isOpen) ??
    placed.findLast(({ continues }) => !continues)
  return last?.follows ?? last ?? null
}

/** A block that stands for itself, or signs the quotation before it. */
function beginAnew(joining: Joining, begun: readonly PlacedDraft[], block: Block): void {
  const { placed, running } = joining
  const [first] = begun
  const teller = tellerOf(begun.slice(0, 1), block)
  if (teller) giveToTeller(teller, running, placed)
  if (first?.signs) {
    sign(placed, first)
    joining.running = null
    return
  }
  placed.push(...begun)
  joining.running = lastOpen(begun)
}

const lastOpen = (begun: readonly PlacedDraft[]): PlacedDraft | null =>
  begun.findLast(({ opens }) => opens) ?? null

const isLongEnough = ({ content, continues, follows }: PlacedDraft): boolean =>
  content.some(({ start, end }) => end - start >= (continues && !follows ? shortestSpeech : 1))

/** The draft whose content begins where `words` do: it tells whose they are. */
const tellerOf = (begun: readonly PlacedDraft[], words: Span): PlacedDraft | undefined =>
  begun.find(({ content }) => content[0]?.start === words.start)

/**
 * Words without cue that run into a teller's, those of `before` and what follows them, are his too:
 * "“We came. / “We saw,” said Amin".
 */
function giveToTeller(
  teller: PlacedDraft,
  before: PlacedDraft | null,
  placed: readonly PlacedDraft[],
): void {
  const leader = before?.follows ?? before
  if (!leader?.continues || leader.cue.length > 0) return
  for (const draft of placed)
    if (draft === leader || draft.follows === leader) draft.follows = teller
}

/** A signature names the speaker of the quotation above it. */
function sign(placed: PlacedDraft[], signature: PlacedDraft): void {
  const signed = placed.at(-1)
  if (!signed?.continues || signed.cue.length > 0) return
  const { content, kind } = signed
  placed[placed.length - 1] = { ...signature, content, kind, signs: false }
}

/** "…," she said. "…": between what is said and its going on stand no more than a stop and a space. */
const followingGap = 3

/** A quotation that is nobody's goes on with the claim that ends right before it in its block. */
function withFollowers(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const leaders = drafts.filter(({ doubt, continues }) => !doubt && !continues)
  return withReplaced(drafts, (draft) => {
    if (!draft.continues || draft.follows || draft.content.length === 0) return draft
    const gap = (other: PlacedDraft) => draft.content[0]!.start - endOf(other)
    const leader = leaders.findLast(
      (other) => other.block === draft.block && gap(other) >= 0 && gap(other) <= followingGap,
    )
    return leader ? { ...draft, follows: leader } : draft
  })
}

/** `drafts` as `replace` gives each; what went on with one goes on with what stands in its place. */
export function withReplaced(
  drafts: readonly PlacedDraft[],
  replace: (draft: PlacedDraft) => PlacedDraft,
): PlacedDraft[] {
  const replaced = new Map(drafts.map((draft) => [draft, replace(draft)]))
  const all = [...replaced.values()]
  for (const draft of all)
    if (draft.follows) draft.follows = replaced.get(draft.follows) ?? draft.follows
  return all
}

/** What is doubted has its place among the others; these stay as they were ordered. */
function inOrder(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  if (!drafts.some(({ doubt }) => doubt)) return [...drafts]
  return drafts
    .map((draft, i) => ({ draft, i, at: startOf(draft) }))
    .sort((a, b) => a.draft.block - b.draft.block || a.at - b.at || a.i - b.i)
    .map(({ draft }) => draft)
}
