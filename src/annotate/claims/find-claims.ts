import type { Claim, Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { withFigures } from '../quantities/figures-of-claims.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { keepSpeakers } from './keep-speakers.ts'
import { resolveSpeakers } from './resolve-speakers.ts'
import { withoutDoubles } from './without-doubles.ts'

/**
 * Who says what: the attributions of a text in order, outer before inner, speakers resolved to
 * `entities` where the text allows it.
 */
export function findClaims(
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
): Claim[] {
  const found = document.blocks.map((block) => ({
    block,
    drafts: withoutDoubles(language.attribution.findAttributions(document.text, block, entities)),
  }))
  const drafts = keepSpeakers(document.text, joinParagraphs(found))
  const claims = resolveSpeakers(document, drafts, entities, language).map((claim, i) => ({
    id: `c${i + 1}`,
    ...claim,
  }))
  return withFigures(document, language, entities, claims)
}
