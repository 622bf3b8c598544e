import type { Entity } from '../../../model/annotation.ts'
import type { Block } from '../../../model/text.ts'
import { endOf } from '../draft-places.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

/** Who was found for a draft: null for nobody in particular; and whether he is likely enough. */
export interface Ranked {
  best: Entity | null
  sure: boolean
}

/** What was read of an article before a claim. */
export interface ReadSoFar {
  blocks: readonly Block[]
  /** who was found for each draft that was asked for */
  decided: Map<PlacedDraft, Ranked>
  /** who speaks in a block, by its number: of each draft that nobody doubts */
  speakers: Map<number, Ranked[]>
  /** who surely speaks, by where the source begins: of drafts that nobody doubts or that name him */
  bySource: Map<number, Entity>
  /** the claim read last, doubted ones too, with the offsets of its source or cue and of its end */
  last: { draft: PlacedDraft; at: number; end: number; ranked: Ranked } | null
}

/** Remembers who speaks in a draft. */
export function addSpeaker(soFar: ReadSoFar, { draft, at }: Occasion, ranked: Ranked) {
  soFar.last = { draft, at, end: endOf(draft), ranked }
  const [source] = draft.source
  // whether it is a claim is doubted, not whom its source names
  const isNamed = !draft.doubt || (!draft.taken && draft.anaphora === null)
  if (source && isNamed && ranked.sure && ranked.best) soFar.bySource.set(source.start, ranked.best)
  if (draft.doubt) return
  const known = soFar.speakers.get(draft.block)
  if (known) known.push(ranked)
  else soFar.speakers.set(draft.block, [ranked])
}

/**
 * Whose a paragraph is that is nothing but a quotation (`"…," said Orlin.` and then `"And …"`): of
 * the one person who surely speaks in the paragraph before, and nobody else. null where it is not that
 * plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function quotedOn(
  o: Occasion,
  candidates: readonly EntityFacts[],
  { blocks, speakers }: ReadSoFar,
): EntityFacts | null {
  const { draft, text, isNested } = o
  if (sourceKinds[o.kind] !== 'continues' || isNested || isDoubted(draft)) return null
  const before = blocks[draft.block - 1]
  if (before?.kind !== 'paragraph' || !isWholeParagraph(draft, blocks, text)) return null
  if (asks(text, before)) return null
  const found = speakers.get(draft.block - 1) ?? []
  const only = found[0]?.best
  if (!only || !found.every(({ best, sure }) => sure && best === only)) return null
  return candidates.find(({ isPerson, entity }) => isPerson && entity === only) ?? null
}

/** A quotation is doubted for standing alone, which is what is asked here. */
const isDoubted = ({ doubt }: PlacedDraft): boolean =>
  doubt !== undefined && doubt !== 'quotation alone'

function isWholeParagraph({ block, content }: PlacedDraft, blocks: readonly Block[], text: string) {
  const { kind, start, end } = blocks[block]!
  const words = content[0]!
  return (
    kind === 'paragraph' &&
    text.slice(start, words.start).trim() === '' &&
    text.slice(words.end, end).trim() === ''
  )
}

/** "Do you agree with Orlin?": what follows is the answer of somebody else. */
const asks = (text: string, { start, end }: Block): boolean =>
  /[?؟]$/.test(text.slice(start, end).trimEnd())
