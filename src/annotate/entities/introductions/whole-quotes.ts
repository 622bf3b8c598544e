import type { Span } from '../../../model/text.ts'

/** How far behind its first words a quoted name may end, on the same line. */
const quoteReach = 60

/** What closes the quotes that a mark opens; the straight one closes itself. */
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
])

/**
 * A span of words with its quote marks whole: to the end of a quoted name that is cut inside
 * («محللة «بنك | الشمال»»), but no further than a mark that parts it from the next quotation
 * («مؤلف «المدينة»: | «كتبت»»).
 */
export function withWholeQuotes(text: string, { start, end }: Span): Span {
  let open = -1
  for (let i = start; i < end; i++) {
    if (open >= 0 && text[i] === closers.get(text[open]!)) {
      open = -1
      if (partsFromNext.test(text.slice(i + 1, end))) return { start, end: i + 1 }
    } else if (open < 0 && closers.has(text[i]!)) open = i
  }
  if (open < 0) return { start, end }
  const [line = ''] = text.slice(end, end + quoteReach).split('\n', 1)
  const closed = line.indexOf(closers.get(text[open]!)!)
  return { start, end: closed < 0 ? end : end + closed + 1 }
}

const partsFromNext = /^\s*[،,:؛;]/
