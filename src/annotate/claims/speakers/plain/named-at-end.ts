import { isRuledOut } from '../../ruled-out.ts'
import { besideName, endsName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'person', 'somebody'])

/** At least two words, which tell a role: one alone may be a verb. */
const role = /\p{L}[\p{L}\p{M}]* .*\p{L} $/u

/**
 * «خبيرة الطرق في جامعة الساحل ليلى حداد»: the only person whom the source names, in full and behind the
 * words of a role. null where it is not that plain.
 */
export function namedAtEnd({ draft, kind, named, text }: Occasion): EntityFacts | null {
  const [source] = draft.source
  const people = [...named].filter(([{ isPerson }]) => isPerson)
  const [[facts, mention] = []] = people
  if (!source || !facts || !mention || people.length > 1 || !kinds.has(sourceKinds[kind]!))
    return null
  if (isRuledOut(draft, facts.entity) || !text.slice(mention.start, mention.end).includes(' '))
    return null
  const { before, after } = besideName(source, mention, text)
  return endsName(after) && role.test(before) ? facts : null
}
