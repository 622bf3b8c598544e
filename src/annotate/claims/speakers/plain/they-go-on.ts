import { fold } from '../../../../text/fold.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { saidWith } from '../said-with.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * "A spokesperson for Orlo said … They added …": the body whose spokesperson surely said the claim right
 * before, in the same paragraph or the one before, and goes on; "they said" may be those of whom it tells.
 * null where it is not that plain, and in languages that tell nothing of it.
 */
export function theyGoOn(o: Occasion, { last }: ReadSoFar): EntityFacts | null {
  const { sourcePhrases, draft, sinceSpoken, text, table } = o
  if (!sourcePhrases || sourceKinds[o.kind] !== 'they' || o.isNested || sinceSpoken > 0) return null
  if (!saidWith(draft, text, sourcePhrases.addingTo)) return null
  const [source, ...others] = last?.draft.source ?? []
  if (!last?.ranked.sure || !source || others.length > 0) return null
  if (last.draft.doubt || draft.block - last.draft.block > 1) return null
  const words = fold(text.slice(source.start, source.end)).split(' ')
  if (!words.some((word) => sourcePhrases.ofAnyGender.has(word))) return null
  const body = table.facts.find(({ entity }) => entity === last.ranked.best)
  return body && !body.isPerson ? body : null
}
