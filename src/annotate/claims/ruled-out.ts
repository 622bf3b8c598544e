import type { Entity } from '../../model/annotation.ts'
import { covers } from '../../model/spans.ts'
import type { Span } from '../../model/text.ts'
import type { PlacedDraft } from './join-paragraphs.ts'

/** «سأله القاضي كريم، فأجاب»: whether somebody is named among those who surely do not say it. */
export const isRuledOut = (draft: PlacedDraft, somebody: Entity | null): boolean =>
  somebody !== null && isSourceRuledOut(draft, somebody.mentions)

/** The same of words that name nobody: «سأله صحفي، فأجاب». */
export const isSourceRuledOut = ({ notBy }: PlacedDraft, source: readonly Span[]): boolean =>
  notBy !== undefined && source.some((span) => notBy.some((other) => covers(other, span)))
