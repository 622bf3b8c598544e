/** Whether an article introduces somebody by a calling that a record's person does not have. */
import {
  looseFormsOf,
  wordsFor,
  wordsInLinking,
  type SortName,
} from '../../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { getSort } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import { getDescribed } from '../record-names.ts'

/**
 * The callings that speak against a record of each sort: "the judge" against a footballer. Those of
 * public life are often lawyers and professors as well, and singers sit as judges.
 */
const apart: Partial<Record<SortName, readonly SortName[]>> = {
  athlete: ['law', 'scholar', 'force'],
  politician: ['athlete'],
  scholar: ['athlete'],
  business: ['athlete'],
  faith: ['athlete'],
  law: ['athlete'],
}

const former = wordsFor('formerWords')

/** By folded word the sorts whose people it introduces. */
const getTrades = once(() => {
  const trades = new Map<string, Set<SortName>>()
  for (const { sorts } of wordsInLinking)
    for (const [sort, words] of Object.entries(sorts ?? {}))
      for (const word of words.trades?.split(' ') ?? []) {
        const folded = fold(word)
        trades.set(folded, (trades.get(folded) ?? new Set()).add(sort as SortName))
      }
  return trades
})

/**
 * «القاضي سامي حداد» where the one known of that name is a footballer. Not where the record's own
 * description or a word beside the name says that calling too, nor of what somebody was before.
 */
export function hasOtherCalling(
  record: EntityRecord,
  { entity: { introduction }, context, around }: LinkQuestion,
): boolean {
  const sort = getSort(record)
  const against = sort ? apart[sort] : undefined
  if (!introduction || !sort || !against || around.heads.has(sort)) return false
  const words = findTokens(context.text, introduction.start, introduction.end).map(({ folded }) =>
    looseFormsOf(folded),
  )
  const callings = words.map(
    (forms) => new Set(forms.flatMap((form) => [...(getTrades().get(form) ?? [])])),
  )
  if (words.flat().some((form) => former.has(form))) return false
  if (callings.some((of) => of.has(sort))) return false
  const described = new Set(getDescribed(record, context.lang).flat())
  return words.some(
    (forms, i) =>
      against.some((other) => callings[i]!.has(other)) &&
      !forms.some((form) => described.has(form)),
  )
}
