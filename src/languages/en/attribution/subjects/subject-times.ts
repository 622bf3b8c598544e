import { isTime, isYear } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { wordSet } from '../../../word-sets.ts'

const leaders = wordSet('last this next early late earlier later that past coming')
const alone = new Set(['yesterday', 'today', 'tonight', 'tomorrow'])
const before = new Set(['on', 'in', 'since', 'by'])

/**
 * Items [from, to) of a subject without the time that stands before or behind it: "last week |
 * Amin", "on 25 September | Amin", "Amin | on Friday". All of it when there is nothing else.
 */
export function withoutTimes(items: readonly Item[], { from, to }: Stretch): Stretch {
  const start = behindTime(items, from, to)
  const end = beforeTime(items, start, to)
  return end > start ? { from: start, to: end } : { from, to }
}

function behindTime(items: readonly Item[], from: number, to: number): number {
  let i = from
  const first = items[i]!
  if (leaders.has(first.text) && isTime(items[i + 1] ?? first)) i++
  const isDated =
    i > from ||
    alone.has(first.text) ||
    (from > 0 && (items[from - 1]!.word.bits & (is.number | is.preposition)) !== 0) ||
    ((first.word.bits & is.number) !== 0 && isTime(items[i + 1] ?? first))
  if (!isDated) return from
  while (i < to && (isTime(items[i]!) || isCounted(items, i, from))) i++
  return i < to && isNamedFrom(items[i]!) && isTime(items[i - 1]!) ? i : from
}

/** "25 September", "September 25": a number beside a time, in what begins at `from`. */
const isCounted = (items: readonly Item[], i: number, from: number) =>
  (items[i]!.word.bits & is.number) !== 0 &&
  (isTime(items[i + 1] ?? items[from]!) || (i > from && isTime(items[i - 1]!)))

const isNamedFrom = (item: Item) =>
  item.kind === 'word' && (item.capital || (item.word.bits & (is.determiner | is.possessive)) !== 0)

function beforeTime(items: readonly Item[], from: number, to: number): number {
  let i = to
  while (
    i > from &&
    (isTime(items[i - 1]!) ||
      ((items[i - 1]!.word.bits & is.number) !== 0 && i - 2 >= from && isTime(items[i - 2]!)))
  )
    i--
  if (i === to) return to
  const hasLeader =
    i > from && (leaders.has(items[i - 1]!.text) || (items[i - 1]!.word.bits & is.number) !== 0)
  if (hasLeader) i--
  const last = items[i - 1]
  if (i > from + 1 && last && before.has(last.text)) i--
  else if (!hasLeader && !(i > from && endsName(items[i - 1]!))) return to
  return i > from && isNominal(items[i - 1]) ? i : to
}

/** "Selwyn | today", "Selwyn (SLW) | today". */
const endsName = ({ capital, text }: Item): boolean => capital || text === ')'

/** Whether items [from, to) say nothing but when: "this month", "early Friday". */
export function isOnlyTime(items: readonly Item[], from: number, to: number): boolean {
  let times = 0
  for (let i = from; i < to; i++) {
    if (isTime(items[i]!)) times++
    else if (
      !leaders.has(items[i]!.text) &&
      (items[i]!.word.bits & (is.determiner | is.number)) === 0
    )
      return false
  }
  // "in 2010"
  return times > 0 || (to === from + 1 && isYear(items, from))
}

/** Where the time begins that stands right before item `end`: "but | this year announced"; `end` without one. */
export function startOfTime(items: readonly Item[], end: number, low: number): number {
  let from = end
  while (from > low && isOnlyTime(items, from - 1, end)) from--
  return from > low && leaders.has(items[from - 1]!.text) && from < end ? from - 1 : from
}
