/** «سامي نصر – المنارة – جدة: …»: who reports, for whom and from where; nobody of these acts in it. */
import { findTokens } from '../../../../text/tokens.ts'
import type { Span } from '../../../../model/text.ts'

/** A word between spaces and dashes; no mark of either is inside, so that no text is read twice. */
const word = /[^\s:.،()«"“–—-]+/.source
const part = `${word}(?:\\s${word}){0,3}`
/** Parts of one to four words between dashes, the last before a colon. */
const dateline = new RegExp(`^${part}(?:\\s?[-–—]\\s?${part}){1,4}\\s?:\\s`)
/** UTF-16 units. */
const longest = 80

/** Known names by where they begin, with where they end; `persons`: those of people. */
interface Known {
  names: ReadonlyMap<number, number>
  persons: ReadonlyMap<number, number>
}

/** Without its dateline: what is left of the sentence that begins a block. */
export function withoutDateline(text: string, sentence: Span, { names, persons }: Known): Span {
  const found = dateline.exec(text.slice(sentence.start, sentence.start + longest))
  if (!found) return sentence
  const end = sentence.start + found[0].length
  const dash = Math.max(...['-', '–', '—'].map((mark) => text.lastIndexOf(mark, end)))
  const [place] = findTokens(text, dash, end)
  const isPlaced = place && names.has(place.start) && !persons.has(place.start)
  return isPlaced && end < sentence.end ? { start: end, end: sentence.end } : sentence
}
