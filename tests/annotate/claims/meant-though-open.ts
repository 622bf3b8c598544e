import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import { plainThoughOpen } from '../../../src/annotate/claims/speakers/left-open/left-open.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import type { ReadSoFar } from '../../../src/annotate/claims/speakers/quoted-on.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeantInArabic, type Named } from './plainly-meant.ts'

/** The name of a body. */
export const body = (name: string): Named => ({ name, type: 'ORG' })

/** Whom the last claim plainly means; those before are surely said by whom the rules name. */
export function meant(
  lines: string | readonly string[],
  ...names: (Named | string)[]
): string | null {
  const text = [lines].flat().join('\n')
  const soFar: ReadSoFar = {
    blocks: toDocument(text, 'ar').blocks,
    decided: new Map(),
    speakers: new Map(),
    bySource: new Map(),
    last: null,
  }
  let found: EntityFacts | null = null
  const rule = (o: Occasion, candidates: readonly EntityFacts[]) => {
    found = plainThoughOpen(o, candidates, soFar)
    const [source] = o.draft.source
    if (source && o.ruled.entity) soFar.bySource.set(source.start, o.ruled.entity)
    return found
  }
  plainlyMeantInArabic(rule, text, ...names)
  return (found as EntityFacts | null)?.entity.name ?? null
}
