import { isTime } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { wordSet } from '../../../word-sets.ts'
import type { Stretch } from '../phrases/stretch.ts'

/** A phrase with where its head ends. */
interface Phrase extends Stretch {
  headTo: number
}

/** Words that lead from an office to the one it serves. */
const serving = wordSet('to of for')
/** Words of a full name. */
const fewestWords = 2

/**
 * "Amina Saleh, press secretary to the governor, Sani Bell | has said": the name behind the second office is of
 * whoever she serves. The subject with her name in front; the phrase alone elsewhere.
 *
 * verb: where its group begins.
 */
export function withAideBefore<Found extends Phrase>(
  items: readonly Item[],
  phrase: Found,
  verb: number,
  low: number,
): Found {
  const close = phrase.from - 1
  if (close <= low || items[close]!.text !== ',' || items[verb + 1]?.text === ',') return phrase
  if (!isName(items, phrase.from, phrase.headTo) || !endsWithOffice(items, close)) return phrase
  const open = commaBefore(items, close, low)
  if (open <= low || !servesOffice(items, open + 1, close)) return phrase
  const from = isNamed(items[open - 1]) ? nounPhraseStart(items, open - 1, low) : -1
  const opens = from === low || (from > low && items[from - 1]!.kind === 'quote')
  return opens && open - from >= fewestWords && isName(items, from, open)
    ? { ...phrase, from, headTo: open }
    : phrase
}

/**
 * "The mayor, in a letter signed by his aide, Amina Saleh |, said": the name belongs to whoever put the letter
 * out for him, between the commas of what he said it in.
 */
export function namesIssuer(items: readonly Item[], { from }: Stretch, low: number): boolean {
  const close = from - 1
  if (close <= low || items[close]!.text !== ',' || !endsWithOffice(items, close)) return false
  const open = commaBefore(items, close, low)
  return (
    open > low &&
    isNominal(items[open - 1]) &&
    items[open + 1]!.text === 'in' &&
    items.slice(open + 2, close - 1).some(({ text }) => text === 'by')
  )
}

const isNamed = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && item.capital && isNominal(item) && !isTime(item)

const isName = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(isNamed)

const endsWithOffice = (items: readonly Item[], comma: number): boolean =>
  personNouns.has(items[comma - 1]!.text)

/** "press secretary to the governor": an office in front of the one that it serves. */
function servesOffice(items: readonly Item[], from: number, to: number): boolean {
  const link = items.findIndex(({ text }, i) => i > from && i < to && serving.has(text))
  return link > from && personNouns.has(items[link - 1]!.text)
}

/** -1 where another mark or nothing stands before it. */
function commaBefore(items: readonly Item[], at: number, low: number): number {
  for (let i = at - 1; i > low; i--)
    if (items[i]!.kind !== 'word') return items[i]!.text === ',' ? i : -1
  return -1
}
