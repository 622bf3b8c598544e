import { hasFiniteVerb } from './finite-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

/** A clause without "that": a noun phrase or pronoun with a verb behind it. */
export function opensClause(items: readonly Item[], from: number, to: number): boolean {
  const item = items[from]!
  if (
    item.kind === 'word' &&
    (item.word.bits & is.subordinator) !== 0 &&
    (item.word.bits & (is.complementizer | is.preposition)) === 0
  )
    return opensWithSubordinate(items, from, to)
  if (
    (isVerbHere(items, from) && item.word.forms !== form.ing) ||
    (item.word.bits & is.coordinator) !== 0
  )
    return false
  // "says the plan “would be a mistake”": the verb stands in the quotation
  for (let i = from + 1; i < Math.min(to, from + 12) && items[i]!.kind !== 'mark'; i++)
    if (
      items[i]!.kind === 'quote' &&
      !items[i]!.capital &&
      items[i]!.end - items[i]!.start > 12 &&
      isNominal(items[i - 1])
    )
      return true
  const stop = clauseStop(items, from, to)
  const comma = nextComma(items, from, stop)
  if ((item.word.bits & is.preposition) !== 0)
    return (
      items[from - 2]?.kind === 'word' &&
      comma < stop &&
      comma - from < 9 &&
      hasFiniteVerb(items, comma + 1, clauseStop(items, comma + 1, to))
    )
  if (hasFiniteVerb(items, from, comma)) return true
  // a list, then the verb behind its last comma
  if (items[comma + 1]?.text === 'such' || items[comma + 1]?.text === 'including')
    for (let i = comma + 2; i < stop - 1; i++)
      if (items[i]!.text === ',' && isVerbHere(items, i + 1)) return true
  // "said Amin, the mayor, went": an addition, then the verb
  const second = nextComma(items, comma + 1, stop)
  return (
    second < stop &&
    !hasFiniteVerb(items, comma + 1, second) &&
    hasFiniteVerb(items, comma - 1, Math.min(stop, second + 4))
  )
}

function nextComma(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (items[i]!.text === ',' && items[i]!.kind === 'mark') return i
  return to
}

/** "said although the wells were dry, they would stay". */
function opensWithSubordinate(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (items[i]!.text === ',')
      return items[i + 1]?.kind === 'quote' || hasFiniteVerb(items, i + 1, to)
  return false
}

function clauseStop(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (items[i]!.kind === 'mark' && ';:'.includes(items[i]!.text)) return i
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const item = items[i]!
    if (
      item.kind === 'word' &&
      (item.word.bits & is.subordinator) !== 0 &&
      (item.word.bits & (is.preposition | is.complementizer)) === 0 &&
      i > from
    )
      return i
    if (
      item.text === ',' &&
      ['as', 'after', 'before', 'since', 'until', 'according'].includes(items[i + 1]?.text ?? '')
    )
      return i
  }
  return to
}
