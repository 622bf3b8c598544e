import type { CitationBlock } from '../../../src/languages/citations/citation-rules.ts'
import { createNamedOutlets } from '../../../src/languages/citations/named-outlets.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { overlaps } from '../../../src/model/spans.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'

/** A text of one paragraph as rules of citations are given it. `names`: with their types, found where they stand. */
export function blockOf(text: string, names: Readonly<Record<string, EntityType>>): CitationBlock {
  const entities = entitiesIn(text, names)
  return {
    text,
    block: { kind: 'paragraph', start: 0, end: text.length },
    entities,
    claims: [],
    mentionedIn: (span) =>
      entities.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))),
    dates: [],
    memory: { byLastWord: new Map(), staff: new Map(), named: createNamedOutlets() },
  }
}
