import { is } from '../lexicon/word-kinds.ts'
import type { Item } from '../phrases/items.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'

/**
 * "… — Amina Saleh (@amina) September 3, 2024": the signature under an embedded post, and under a
 * quotation or a letter.
 */
export function findPostReports({ items, sentences }: ParsedBlock): CueReport[] {
  const dash = items.findLastIndex(({ kind, text }) => kind === 'mark' && text === '—')
  const last = items.length - 1
  if (dash === 0 && last < 14 && last > 0) return findSignature(items)
  if (
    dash < 1 ||
    (dash < 4 && items[dash - 1]!.kind !== 'quote') ||
    last - dash > 14 ||
    last - dash < 1
  )
    return []
  const handle = items.findIndex(
    ({ text }, i) => i > dash && text.startsWith('@') && text.length > 1,
  )
  const signed = handle > 0 ? handle : last + 1
  let end = handle > 0 ? handle + (items[handle + 1]?.text === ')' ? 2 : 1) : signed
  if (handle < 0) {
    if (items[last]!.text === '.') end--
    if (items[dash - 1]!.kind !== 'quote' && !'.!?'.includes(items[dash - 1]!.text)) return []
    for (let i = dash + 1; i < end; i++)
      if (
        !items[i]!.capital &&
        (items[i]!.word.bits & (is.preposition | is.determiner)) === 0 &&
        items[i]!.kind === 'word'
      )
        return []
  }
  if (end <= dash + 1 || (!items[dash + 1]!.capital && handle < 0)) return []
  return [
    {
      sentence: sentences.length - 1,
      cue: { from: dash, to: dash + 1 },
      source: { from: dash + 1, to: end, headTo: end, kind: 'phrase' },
      content: [{ from: 0, to: dash }],
      stance: 'neutral',
      manner: 'headline',
    },
  ]
}

/** A line of its own, "― Amina Saleh, Yafa": a name up to the first comma. */
function findSignature(items: readonly Item[]): CueReport[] {
  let end = 1
  while (
    end < items.length &&
    items[end]!.kind === 'word' &&
    (items[end]!.capital ||
      (items[end]!.word.bits & (is.preposition | is.determiner)) !== 0 ||
      items[end]!.text.length < 4)
  )
    end++
  const next = items[end]
  if (end < 2 || !items[1]!.capital || (next && next.kind !== 'mark')) return []
  return [
    {
      sentence: 0,
      cue: { from: 0, to: 1 },
      source: { from: 1, to: end, headTo: end, kind: 'phrase' },
      content: [],
      stance: 'neutral',
      manner: 'headline',
      signs: true,
    },
  ]
}
