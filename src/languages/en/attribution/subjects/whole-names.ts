import type { Entity } from '../../../../model/annotation.ts'
import type { Block, Span } from '../../../../model/text.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { onceFor } from '../../../../text/once.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'

/** Where a document names persons and bodies, in order. */
const namesIn = onceFor((entities: readonly Entity[]): readonly Span[] =>
  entities
    .filter(({ type }) => type === 'PER' || type === 'ORG')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start),
)

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
  const all = namesIn(entities)
  const names = all
    .slice(firstFrom(all, block.start), firstFrom(all, block.end))
    .filter(({ end }) => end <= block.end)
  return drafts.map((draft) => {
    const [source] = draft.source
    const [cue] = draft.cue
    if (!source || !cue || draft.source.length > 1) return draft
    const isFree = (name: Span) =>
      !draft.content.some(({ start, end }) => name.start < end && start < name.end)
    const cutBefore = namesNear(names, source.start, source.start).find(
      (name) => source.start < name.end && isFree(name),
    )
    const cutBehind = namesNear(names, cue.start, source.end).find(
      (name) => cue.start < name.end && name.end < cue.end && isFree(name),
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

/** The names that begin between two offsets, and the one before them, which may reach into them. */
const namesNear = (names: readonly Span[], from: number, to: number): readonly Span[] =>
  names.slice(Math.max(0, firstFrom(names, from) - 1), firstFrom(names, to))

/** The rest of a cue behind a name and the spaces after it. */
function startingBehind(text: string, { end }: Span, from: number): Span {
  let start = from
  while (start < end && text[start] === ' ') start++
  return { start, end }
}
