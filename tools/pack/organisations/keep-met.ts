/** Which shops, banks and railways the news meets: the index has thousands that it never does. */
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { countedForm, countNames } from '../people/count-names.ts'

/** Trades most of whose names are known in one country alone. */
const trades: ReadonlySet<string> = new Set(['bank', 'chain', 'fuel-company', 'post', 'railway'])

/**
 * Without those of these trades whom no headline names and nobody spelled in Arabic. A name of one
 * word counts only as it is written: "Target", not a target. `spelled`: English labels.
 */
export function keepMet(
  records: readonly EntityRecord[],
  headlines: readonly string[],
  spelled: { has(label: string): boolean },
): EntityRecord[] {
  const longer = new Set(records.map(({ labels }) => countedForm(labels.en!)))
  const named = countNames(longer, headlines)
  const words = new Set(headlines.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}&’'-]+/gu) ?? []))
  return records.filter(
    ({ kind, labels: { en } }) =>
      !trades.has(kind) || spelled.has(en!) || named.has(countedForm(en!)) || words.has(en!),
  )
}
