import type { ClaimKind, Stance } from '../../../model/annotation.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { readSource } from './source.ts'
import type { Item } from './items.ts'
import type { Stretch } from './verb-group.ts'

/** An attribution in items of its sentence, before it becomes spans. */
export interface CueReport {
  cue: Stretch
  /** null: left out, the speaker before */
  source: Stretch | null
  content: Stretch[]
  stance: Stance
  opens?: boolean
}

/** A report as a draft in spans. `beginsPerson`: whether a person's name begins at an offset. */
export function toDraft(
  items: readonly Item[],
  { cue, source, content, stance, opens }: CueReport,
  beginsPerson: (offset: number) => boolean,
): AttributionDraft {
  const span = ({ from, to }: Stretch) => ({ start: items[from]!.start, end: items[to - 1]!.end })
  const draft: AttributionDraft = {
    source: source ? [span(source)] : [],
    cue: [span(cue)],
    content: content.map(span),
    kind: kindOf(items, content, opens === true),
    stance,
    ...(source
      ? readSource(items, source, beginsPerson)
      : { basis: null, anaphora: 'dropped' as const }),
  }
  return opens ? { ...draft, opens } : draft
}

function kindOf(items: readonly Item[], content: readonly Stretch[], opens: boolean): ClaimKind {
  const kinds = content.flatMap(({ from, to }) => items.slice(from, to).map(({ kind }) => kind))
  if (kinds.length === 0) return opens ? 'direct' : 'indirect'
  if (!kinds.includes('quote')) return 'indirect'
  return kinds.includes('word') ? 'mixed' : 'direct'
}

/** Without marks at either end; null when nothing is left. */
export function trimmed(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  while (from < to && items[from]!.kind === 'mark') from++
  while (to > from && items[to - 1]!.kind === 'mark') to--
  return to > from ? { from, to } : null
}
