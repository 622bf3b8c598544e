import type { Span } from '../model/text.ts'
import { firstFrom } from './first-from.ts'
import { ignoredUnit, separatorUnit } from './fold.ts'
import { foldTable } from './fold-table.ts'

/**
 * A word or number: letters, digits and what joins them, never punctuation. `folded`: its folded
 * spelling.
 */
export interface Token extends Span {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Shorter texts are not cached: titles and passages would push the article out. */
const worthKeeping = 1000

/**
 * All steps of an analysis use the words of the same text, so the tokens of the last long text are
 * cached.
 */
let last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] }

/** The tokens of `text` from `from` up to `to`, in order. */
export function findTokens(text: string, from = 0, to = text.length): Token[] {
  if (text.length < worthKeeping) return readTokens(text, from, to)
  if (text !== last.text) last = { text, tokens: readTokens(text, 0, text.length) }
  // keep the given string itself: equal strings that are not identical are compared letter by
  // letter
  last.text = text
  const { tokens } = last
  const first = firstFrom(tokens, from)
  let behind = firstFrom(tokens, to)
  if (behind > first && tokens[behind - 1]!.end > to) behind--
  const found = tokens.slice(first, behind)
  const cut = tokens[first - 1]
  const open = tokens[behind]
  if (cut && cut.end > from) found.unshift(...readTokens(text, from, Math.min(cut.end, to)))
  if (open && open.start < to) found.push(...readTokens(text, open.start, to))
  return found
}

function readTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (let i = from; i < to;) {
    let unit = text.charCodeAt(i)
    let letter = foldTable[unit]!
    if (letter <= ignoredUnit) {
      i++
      continue
    }
    const start = i
    // letters that fold to themselves are sliced in one piece: joining single letters is several
    // times slower
    let folded = ''
    let taken = i
    let end = i
    for (;;) {
      if (letter !== unit) {
        if (taken < i) folded += text.slice(taken, i)
        if (letter !== ignoredUnit) folded += String.fromCharCode(letter)
        taken = i + 1
      }
      if (letter !== ignoredUnit) end = i + 1
      if (++i >= to) break
      unit = text.charCodeAt(i)
      letter = foldTable[unit]!
      if (letter === separatorUnit) break
    }
    if (taken < end) folded += text.slice(taken, end)
    tokens.push({ start, end, folded })
  }
  return tokens
}
