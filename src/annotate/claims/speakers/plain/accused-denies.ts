import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'

/**
 * "Prosecutors allege that Owen took the money, a charge he denies": who denies without a name what is told
 * of the only person named in it. null where nobody or more than one is.
 */
export function accusedDenies(o: Occasion): EntityFacts | null {
  const { draft, table, at } = o
  if (!draft.denies || !isOpen(draft) || draft.agreement?.plural) return null
  const told = peopleBetween(table, draft.content[0]!.start, at)
  const [first] = told
  if (!first || told.some(({ facts }) => facts !== first.facts)) return null
  return mayBeByGender(o, first.facts) ? first.facts : null
}

/** "he", or a verb that hides its subject. */
const isOpen = ({ anaphora }: Occasion['draft']): boolean =>
  anaphora === 'pronoun' || anaphora === 'dropped'
