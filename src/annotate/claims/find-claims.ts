import type { Claim, Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'

/** Who says what: the attributions of a text in order, speakers resolved to `entities` where the text allows it. */
export function findClaims(document: TextDocument, language: Language, entities: readonly Entity[]): Claim[] {
  return document.blocks
    .flatMap((block) => language.attribution.findAttributions(document.text, block, entities))
    .map((draft, i) => ({ id: `c${i + 1}`, source: draft.source, entity: null, cue: draft.cue, content: draft.content, kind: draft.kind, basis: draft.basis ?? 'none', stance: draft.stance }))
}
