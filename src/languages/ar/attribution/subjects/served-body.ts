/** The body for which somebody plays or works who is told by a name that no list has. */
import type { Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import { findTokens } from '../../../../text/tokens.ts'
import { isOffice } from '../lexicon/basis.ts'
import { bodyStarts, nameSpans } from '../lexicon/people.ts'

/** Words of a source that are read for it. */
const mostWords = 12

/** «عمار الزين لاعب | النهر»: null where the source begins with the office or names no body behind one. */
export function servedBody(text: string, source: Span, entities: readonly Entity[]): Span | null {
  const tokens = findTokens(text, source.start, source.end).slice(0, mostWords)
  const office = tokens.findIndex(({ folded }) => isOffice(folded))
  if (office < 1 || tokens[office]!.folded.startsWith('ال')) return null
  const bodies = bodyStarts(text, entities)
  const body = tokens.find(({ start }, i) => i > office && bodies.has(start))
  return body ? { start: body.start, end: nameSpans(text, entities).get(body.start)! } : null
}
