import { besideName, endsName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import { mayBeByGender, namedInOrder, type Occasion } from '../occasion.ts'
import { isOnlyBearer } from '../plain/person-alone.ts'
import { sourceKinds } from '../source-kind.ts'

/** Sources whose first words name who speaks; a source that is taken up may name whom it tells of. */
const opening: ReadonlySet<string> = new Set(['name', 'somebody'])
const kinds: ReadonlySet<string> = new Set([...opening, 'taken'])

/** Two words and more: one may be another than he, «عمال سامي نصر»; see `namedBehindRole`. */
const someWords = / \S+ $/

/**
 * «سامي نصر رئيس اللجنة», «رئيس اللجنة المهندس سامي نصر»: the only person of a source who is named in
 * full, at its beginning or, behind what he is, at its end. Not whose last name another bears: he may be
 * meant. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function namedInFull(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, text } = o
  const [source] = draft.source
  const [[facts, mention] = [], ...others] = namedInOrder(o)
  const kind = sourceKinds[o.kind]!
  if (!source || !facts?.isPerson || !mention || o.isNested || !kinds.has(kind)) return null
  if (!candidates.includes(facts) || !isOnlyBearer(o.table, facts)) return null
  if (!mayBeByGender(o, facts) || mention.isAttached) return null
  if (!text.slice(mention.start, mention.end).includes(' ')) return null
  const { before, after } = besideName(source, mention, text)
  if (before === '') return opening.has(kind) || /^[،,]/.test(after) ? facts : null
  return others.length === 0 && someWords.test(before) && endsName(after) ? facts : null
}
