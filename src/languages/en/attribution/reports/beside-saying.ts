/** When or where somebody did what the sentence tells, right before "saying …": neither says anything. */
import { isTime } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { findSubject } from '../subjects/subject.ts'
import type { Told } from '../subjects/told-subjects.ts'
import type { ReportingVerb } from './verb-rules.ts'
import { wordSet } from '../../../word-sets.ts'

/** "He left on Monday | saying …", "He spent two years | saying …" */
export const isBehindTime = (
  { items, before, group }: ReportingVerb,
  told: readonly Told[],
): boolean =>
  before !== undefined &&
  (isTime(before) || spent.has(before.text)) &&
  told.some(
    ({ at }) =>
      at < group.from && (isTime(before) || isSpent(items[at]!, at >= group.from - longestTime)),
  )

const spent = wordSet('hours days weeks months years decades time evening day week month year')
/** Words of what time is spent, with the verb. */
const longestTime = 6

const isSpent = ({ word }: Item, isNear: boolean): boolean => isNear && word.lemma === 'spend'

/** "He appeared on television | saying …", "posted on Selwyn Live | accusing …": where he did so says nothing. */
export function isBehindPlace(
  { items, group, sentence }: ReportingVerb,
  told: readonly Told[],
): boolean {
  const place = findSubject(items, group.from, sentence.from)
  return (
    place?.kind === 'phrase' &&
    items[place.from - 1]?.text === 'on' &&
    told.some(({ at }) => at < place.from)
  )
}
