import type { Entity } from '../../../../model/annotation.ts'
import type { Block, Span } from '../../../../model/text.ts'
import type { AttributionDraft } from '../../../attribution-rules.ts'

/** Where a block names persons and bodies. */
const namesIn = (block: Block, entities: readonly Entity[]): Span[] =>
  entities
    .filter(({ type }) => type === 'PER' || type === 'ORG')
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= block.start && end <= block.end)

/**
 * Drafts of a block whose sources cut no name: one that holds a preposition, "Doctors Without Borders
 * said", or an adverb, "Shelter Now said", belongs to the source whole, as long as it stands outside
 * the words told.
 */
export function withWholeNames(
  text: string,
  drafts: readonly AttributionDraft[],
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  if (drafts.length === 0) return []
  const names = namesIn(block, entities)
  return drafts.map((draft) => {
    const [source] = draft.source
    const [cue] = draft.cue
    if (!source || !cue || draft.source.length > 1) return draft
    const isFree = (name: Span) =>
      !draft.content.some(({ start, end }) => name.start < end && start < name.end)
    const cutBefore = names.find(
      (name) => name.start < source.start && source.start < name.end && isFree(name),
    )
    const cutBehind = names.find(
      (name) =>
        name.start < source.end && cue.start < name.end && name.end < cue.end && isFree(name),
    )
    if (!cutBefore && !cutBehind) return draft
    const whole = { start: cutBefore?.start ?? source.start, end: cutBehind?.end ?? source.end }
    return {
      ...draft,
      source: [whole],
      cue: cutBehind
        ? [startingBehind(text, cue, cutBehind.end), ...draft.cue.slice(1)]
        : draft.cue,
    }
  })
}

/** The rest of a cue behind a name and the spaces after it. */
function startingBehind(text: string, { end }: Span, from: number): Span {
  let start = from
  while (start < end && text[start] === ' ') start++
  return { start, end }
}
