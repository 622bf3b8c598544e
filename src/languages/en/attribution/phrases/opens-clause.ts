import { hasFiniteVerb } from './finite-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isVerbHere } from './item-kinds.ts'
import { isNominal, nextComma, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Items within which a verb may stand in a quotation: "says the plan “would be a mistake”". */
const furthestQuote = 12
/** UTF-16 units: a shorter quotation holds no verb. */
const shortestQuote = 12

/** They may open a clause behind a verb that takes one. */
export const questionWords = wordSet('whether how why what who which if when where')

const isSubordinator = ({ kind, word }: Item) =>
  kind === 'word' &&
  (word.bits & is.subordinator) !== 0 &&
  (word.bits & (is.complementizer | is.preposition)) === 0

/** A clause without "that": a noun phrase or pronoun with a verb behind it. */
export function opensClause(items: readonly Item[], from: number, to: number): boolean {
  const { word } = items[from]!
  if (isSubordinator(items[from]!)) return opensWithSubordinate(items, from, to)
  if ((word.bits & is.coordinator) !== 0) return false
  if (word.forms !== form.ing && isVerbHere(items, from)) return false
  if (hasQuotedVerb(items, from, to)) return true
  const stop = clauseStop(items, from, to)
  const comma = nextComma(items, from, stop)
  if ((word.bits & is.preposition) !== 0)
    return (
      items[from - 2]?.kind === 'word' &&
      comma < stop &&
      comma - from < 9 &&
      !isSaying(items[comma + 1]) &&
      ((items[comma + 1]?.word.bits ?? 0) & is.relative) === 0 &&
      hasFiniteVerb(items, comma + 1, clauseStop(items, comma + 1, to))
    )
  return hasFiniteVerb(items, from, comma) || hasLateVerb(items, comma, stop)
}

/** "said in a statement, adding that it rained", not "said by 2030, rising seas would …" */
const isSaying = (item: Item | undefined) =>
  item !== undefined && item.word.forms === form.ing && item.word.cues.length > 0

/** "says the plan “would be a mistake”": the verb stands in the quotation. */
function hasQuotedVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + furthestQuote); i++) {
    const { kind, capital, start, end } = items[i]!
    if (kind === 'mark' || items[i]!.text === 'that') return false
    if (kind === 'quote' && !capital && end - start > shortestQuote && isNominal(items[i - 1]))
      return true
  }
  return false
}

/** The verb of a clause whose subject the comma interrupts. */
function hasLateVerb(items: readonly Item[], comma: number, stop: number): boolean {
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

/** "said although the wells were dry, they would stay". */
function opensWithSubordinate(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (items[i]!.text === ',')
      return items[i + 1]?.kind === 'quote' || hasFiniteVerb(items, i + 1, to)
  return false
}

/** Words that open an addition behind a comma. */
const afterComma = new Set(['as', 'after', 'before', 'since', 'until', 'according'])

function clauseStop(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (items[i]!.kind === 'mark' && ';:'.includes(items[i]!.text)) return i
  for (let i = from; i < Math.min(to, from + 40); i++) {
    if (i > from && isSubordinator(items[i]!)) return i
    if (items[i]!.text === ',' && afterComma.has(items[i + 1]?.text ?? '')) return i
  }
  return to
}
