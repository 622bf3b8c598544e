import { is } from '../lexicon/word-kinds.ts'
import type { Item } from './items.ts'

/** Items [from, to) that make up a sentence. */
export interface EnglishSentence {
  from: number
  to: number
}

/**
 * No sentence is longer, in items: what has no full stop in it is cut, so that reading it stays
 * linear.
 */
const longest = 300

/**
 * The sentences of a block's items. A quotation that ends with "?" may still be followed by its
 * "she asked".
 */
export function findSentences(items: readonly Item[]): EnglishSentence[] {
  const sentences: EnglishSentence[] = []
  let from = 0
  for (let i = 0; i < items.length; i++) {
    if (!endsHere(items, i) && i - from < longest) continue
    sentences.push({ from, to: i + 1 })
    from = i + 1
  }
  if (from < items.length) sentences.push({ from, to: items.length })
  return sentences
}

function endsHere(items: readonly Item[], i: number): boolean {
  const item = items[i]!
  const next = items[i + 1]
  if (item.kind === 'word' || !'.!?'.includes(item.text)) return item.text === '•'
  if (!next) return true
  if (next.kind === 'mark' && next.text !== '(' && next.text !== '[') return false
  if (item.kind === 'mark')
    return next.capital || next.kind === 'quote' || next.word.bits === 0 || item.text === '.'
  if (!next.capital && next.kind !== 'quote') return false
  return item.text === '.' || !isReported(items, i + 1)
}

/** "…?” Amina Saleh asked": a name and a verb of saying right behind. */
function isReported(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 7); i++) {
    const { kind, word } = items[i]!
    if (kind !== 'word') return false
    if (word.cues.some(({ takes }) => takes.includes('t')) && (word.bits & is.noun) === 0)
      return true
    if ((word.bits & (is.be | is.modal | is.have)) !== 0) return false
  }
  return false
}
