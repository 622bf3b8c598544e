/** "Orlo Foods reported a loss", "posted record quarterly profits": a body's own figures, which it does not publish as an outlet does. */
import { wordSet } from '../../../word-sets.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Item } from '../phrases/items.ts'
import type { CueReport } from './cue-report.ts'

const booking = wordSet('reported reports posted posts booked recorded logged')
const figures = wordSet(
  'revenue revenues profit profits sales earnings income loss losses results turnover dividend',
)
/** Words of a content within which they stand. */
const reach = 7

/** Whether a report tells what the one who speaks earned, sold or lost. */
export function tellsOwnFigures(items: readonly Item[], { cue, content }: CueReport): boolean {
  const [first] = content
  if (!first || !items.slice(cue.from, cue.to).some(({ text }) => booking.has(text))) return false
  const words = items.slice(first.from, Math.min(first.to, first.from + reach))
  const at = words.findIndex(({ text, kind }) => kind !== 'word' || figures.has(text))
  if (at < 0 || words[at]!.kind !== 'word' || isClause(words.slice(0, at))) return false
  // "reported sales had fallen" is told by anyone
  const next = items[first.from + at + 1]
  return !next || !isClause([next])
}

const isClause = (words: readonly Item[]): boolean =>
  words.some(
    ({ word, text }) => text === 'that' || (word.bits & (is.be | is.have | is.modal)) !== 0,
  )
