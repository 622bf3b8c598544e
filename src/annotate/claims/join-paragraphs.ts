import type { Block, Span } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/attribution-rules.ts'
import { wordsAlone } from '../../languages/words-alone.ts'
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

/**
 * Speech that runs over several paragraphs: the words after a cue's colon belong to its draft; an
 * unclosed quotation goes on in drafts of their own that follow the first one. Drafts that never
 * get any words are left out.
 */
export function joinParagraphs(found: readonly BlockDrafts[]): PlacedDraft[] {
  const placed: PlacedDraft[] = []
  const doubted: PlacedDraft[] = []
  let running: PlacedDraft | null = null
  found.forEach(({ block, drafts, carried }, number) => {
    const toPlaced = (draft: AttributionDraft): PlacedDraft => ({
      ...draft,
      content: [...draft.content],
      block: number,
    })
    const begun = drafts.filter(({ doubt }) => !doubt).map(toPlaced)
    doubted.push(...drafts.filter(({ doubt, signs }) => doubt && !signs).map(toPlaced))
    const [first] = begun
    if (running && first?.continues) {
      if (running.content.length === 0) running.content.push(...first.content)
      else placed.push({ ...first, follows: running })
      placed.push(...begun.slice(1))
      if (!first.opens) running = null
      return
    }
    if (carried) {
      const follows = running ?? placed.findLast((draft) => !draft.continues) ?? null
      if (!isToldBy(begun, carried, placed, follows))
        placed.push({ ...wordsAlone(carried), block: number, ...(follows && { follows }) })
      placed.push(...begun)
      if (carried.end < block.end - 1) running = begun.findLast((draft) => draft.opens) ?? null
      return
    }
    if (
      running &&
      running.content.length === 0 &&
      (block.kind === 'quote' || block.kind === 'list-item')
    ) {
      running.content.push({ start: block.start, end: block.end })
      return
    }
    isToldBy(begun.slice(0, 1), block, placed, running)
    if (first?.signs) {
      sign(placed, first)
      return
    }
    placed.push(...begun)
    running = begun.findLast((draft) => draft.opens) ?? null
  })
  return withFollowers(inOrder([...placed, ...doubted])).filter(isLongEnough)
}

const isLongEnough = ({ content, continues, follows }: PlacedDraft): boolean =>
  content.some(({ start, end }) => end - start >= (continues && !follows ? shortestSpeech : 1))

/**
 * Whether a draft that begins where `words` do tells whose they are. Words without cue that run into
 * them, those of `before`, are then his too: "“We came. / “We saw,” said Amin".
 */
function isToldBy(
  begun: readonly PlacedDraft[],
  words: Span,
  placed: readonly PlacedDraft[],
  before: PlacedDraft | null,
): boolean {
  const teller = begun.find(({ content }) => content[0]?.start === words.start)
  const leader = before?.follows ?? before
  if (teller && leader?.continues && leader.cue.length === 0)
    for (const draft of placed)
      if (draft === leader || draft.follows === leader) draft.follows = teller
  return teller !== undefined
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
  return drafts.map((draft) => {
    if (!draft.continues || draft.follows || draft.content.length === 0) return draft
    const gap = (other: PlacedDraft) => draft.content[0]!.start - endOf(other)
    const leader = leaders.findLast(
      (other) => other.block === draft.block && gap(other) >= 0 && gap(other) <= followingGap,
    )
    return leader ? { ...draft, follows: leader } : draft
  })
}

/** What is doubted has its place among the others; these stay as they were ordered. */
function inOrder(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  if (!drafts.some(({ doubt }) => doubt)) return [...drafts]
  return drafts
    .map((draft, i) => ({ draft, i, at: startOf(draft) }))
    .sort((a, b) => a.draft.block - b.draft.block || a.at - b.at || a.i - b.i)
    .map(({ draft }) => draft)
}
