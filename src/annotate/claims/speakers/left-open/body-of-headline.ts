import { wholeNameOf } from './body-at-verb.ts'
import type { EntityFacts } from '../entity-table.ts'
import { hasVerb, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'
import { isAllOfSource } from '../ranking/whole-article.ts'

const kinds: ReadonlySet<string> = new Set(['body', 'name', 'thing'])

/**
 * «الصحة: لا إصابات جديدة» beside «وزارة الصحة», «غرفة الساحل: الميناء مفتوح»: the body that alone stands before
 * the colon of a headline, or the only one whose longer name has these words. null where it is not that plain.
 */
export function bodyOfHeadline(o: Occasion): EntityFacts | null {
  const [[facts] = [], ...others] = [...o.named]
  if (!facts || others.length > 0 || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  if (facts.entity.type !== 'ORG' || hasVerb(o) || !isAllOfSource(o, facts)) return null
  return wholeNameOf(o, facts)
}
