import type { Block } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/attribution-rules.ts'

export interface BlockDrafts {
  block: Block
  drafts: readonly AttributionDraft[]
}

/**
 * A quotation without any cue is a claim only when it is longer than a title or a motto: UTF-16
 * units.
 */
const shortestSpeech = 40

/** A draft with the number of the block in which its cue stands. */
export interface PlacedDraft extends AttributionDraft {
  block: number
}

/**
 * Speech that runs over several paragraphs becomes one draft: after a cue's colon or an unclosed
 * quotation, the quotations that make up the following blocks belong to the same words. Drafts that
 * never get any words are left out.
 */
export function joinParagraphs(found: readonly BlockDrafts[]): PlacedDraft[] {
  const placed: PlacedDraft[] = []
  const doubted: PlacedDraft[] = []
  let running: PlacedDraft | null = null
  found.forEach(({ block, drafts }, number) => {
    const toPlaced = (draft: AttributionDraft): PlacedDraft => ({
      ...draft,
      content: [...draft.content],
      block: number,
    })
    const begun = drafts.filter(({ doubt }) => !doubt).map(toPlaced)
    doubted.push(...drafts.filter(({ doubt, signs }) => doubt && !signs).map(toPlaced))
    const [first] = begun
    if (running && first?.continues) {
      running.content.push(...first.content)
      placed.push(...begun.slice(1))
      if (!first.opens) running = null
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
    const signed = first?.signs ? placed[placed.length - 1] : undefined
    if (first?.signs) {
      // a signature names the speaker of the quotation above it
      if (signed?.continues && signed.cue.length === 0)
        placed[placed.length - 1] = {
          ...first,
          content: signed.content,
          kind: signed.kind,
          signs: false,
        }
      return
    }
    placed.push(...begun)
    running = begun.findLast((draft) => draft.opens) ?? null
  })
  return inOrder([...placed, ...doubted]).filter((draft) =>
    draft.content.some(({ start, end }) => end - start >= (draft.continues ? shortestSpeech : 1)),
  )
}

/** What is doubted has its place among the others; these stay as they were ordered. */
function inOrder(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  if (!drafts.some(({ doubt }) => doubt)) return [...drafts]
  const begins = ({ source, cue, content }: PlacedDraft) =>
    Math.min(...[source[0], cue[0], content[0]].map((span) => span?.start ?? Infinity))
  return drafts
    .map((draft, i) => ({ draft, i, at: begins(draft) }))
    .sort((a, b) => a.draft.block - b.draft.block || a.at - b.at || a.i - b.i)
    .map(({ draft }) => draft)
}
