import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { Span } from '../../../src/model/text.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'

/** The words of an attribution; parts that stand apart are joined by « … ». */
export interface Attributed {
  source: string
  cue: string
  content: string
}

/**
 * Gives the attributions of a paragraph, in order. `names`: those that it may hold, with their
 * types; `find`: what finds the attributions.
 */
export const attributionsIn =
  (names: Readonly<Record<string, EntityType>>, find: typeof findAttributions = findAttributions) =>
  (text: string): Attributed[] => {
    const cut = (spans: readonly Span[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const paragraph = { start: 0, end: text.length, kind: 'paragraph' } as const
    return find(text, paragraph, entitiesIn(text, names)).map(({ source, cue, content }) => ({
      source: cut(source),
      cue: cut(cue),
      content: cut(content),
    }))
  }
