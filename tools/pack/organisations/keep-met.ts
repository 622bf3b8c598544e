/** Which organisations the news meets: the index has thousands that it never does. */
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { countedForm, countNames } from '../people/count-names.ts'

/**
 * Without those that no headline names and nobody spelled in Arabic. A name of one
 * word counts only as it is written: "Target", not a target. `spelled`: English labels.
 */
export function keepMet(
  records: readonly EntityRecord[],
  headlines: readonly string[],
  spelled: { has(label: string): boolean },
): EntityRecord[] {
  const longer = new Set(records.flatMap(namesOf).map(countedForm))
  const named = countNames(longer, headlines)
  const words = new Set(headlines.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}&’'-]+/gu) ?? []))
  const isNamed = (name: string) => named.has(countedForm(name)) || words.has(name)
  return records.filter((record) => spelled.has(record.labels.en!) || namesOf(record).some(isNamed))
}

const namesOf = ({ labels, aliases }: EntityRecord): string[] => [
  ...Object.values(labels),
  ...Object.values(aliases).flat(),
]
