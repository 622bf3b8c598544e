import type { Block, Span } from '../model/text.ts'
import type { Basis, ClaimKind, Entity, Stance } from '../model/annotation.ts'

/** An attribution as the grammar of its sentence shows it, before speakers are resolved. */
export interface AttributionDraft {
  source: Span[]
  cue: Span[]
  content: Span[]
  kind: ClaimKind
  stance: Stance
  /** what the source's own words show; null: decided by the entity it resolves to */
  basis: Basis | null
  /** no source in the sentence: a dropped subject or a pronoun, looked for in what came before */
  anaphora: 'dropped' | 'pronoun' | null
}

/** How a language reports speech: finds the attributions of one block. */
export interface AttributionRules {
  findAttributions(text: string, block: Block, entities: readonly Entity[]): AttributionDraft[]
}
