import { is } from '../lexicon/word-kinds.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { nextComma, type Item } from '../phrases/items.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'

/** Items that a signature has at most. */
const longest = 14

/**
 * "… — Amina Saleh (@amina) September 3, 2024": the signature under an embedded post, and under a
 * quotation or a letter.
 */
export function findPostReports({ items, sentences }: ParsedBlock): CueReport[] {
  const dash = items.findLastIndex(({ kind, text }) => kind === 'mark' && text === '—')
  const length = items.length - 1 - dash
  if (dash === 0 && length < longest && length > 0) return findSignature(items)
  if (dash < 1 || length > longest || length < 1) return []
  if (dash < 4 && items[dash - 1]!.kind !== 'quote') return []
  const handle = items.findIndex(
    ({ text }, i) => i > dash && text.startsWith('@') && text.length > 1,
  )
  const behind = items[handle + 1]?.text === ')' ? handle + 2 : handle + 1
  const end = handle > 0 ? behind : Math.max(endOfName(items, dash), endOfIntroduced(items, dash))
  if (end <= dash + 1) return []
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

/** Where the name that signs whole sentences or a quotation ends; -1 where it is no name. */
function endOfName(items: readonly Item[], dash: number): number {
  const end = items[items.length - 1]!.text === '.' ? items.length - 1 : items.length
  const signed = items[dash - 1]!
  const isName =
    items[dash + 1]!.capital &&
    items
      .slice(dash + 1, end)
      .every(
        ({ kind, capital, word }) =>
          kind !== 'word' || capital || (word.bits & (is.preposition | is.determiner)) !== 0,
      )
  return isName && (signed.kind === 'quote' || '.!?'.includes(signed.text)) ? end : -1
}

/** Words of a name that has one told of it. */
const fewestOfName = 2

/** "“…” — Amina Saleh |, mayor of Yafa": where the name behind a quotation ends before what is told of it; -1 elsewhere. */
function endOfIntroduced(items: readonly Item[], dash: number): number {
  if (items[dash - 1]!.kind !== 'quote') return -1
  const comma = nextComma(items, dash + 1, items.length)
  const isName =
    comma - dash > fewestOfName &&
    items.slice(dash + 1, comma).every(({ kind, capital }) => kind === 'word' && capital)
  return isName && comma + 1 < items.length && !hasFiniteVerb(items, comma, items.length)
    ? comma
    : -1
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
