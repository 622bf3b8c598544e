/** "L'information a été démentie par le ministère", "Las acusaciones son rechazadas por el banco". */
import { trimmed, type SentenceItem, type Stretch } from './sentence-items.ts'
import type { SentenceReport } from './sentence-report.ts'

/** The words by which a language denies in the passive. */
export interface PassiveDenialWords {
  /** what is denied: "accusations" */
  nouns: ReadonlySet<string>
  /** "est", "été" */
  be: ReadonlySet<string>
  /** "a", "ont", before "été"; adverbs too */
  before: ReadonlySet<string>
  /** "démentie" */
  participles: ReadonlySet<string>
  /** before whoever denies */
  by: ReadonlySet<string>
}

/**
 * The denials of a sentence whose subject is itself what somebody says.
 *
 * nounPhraseFrom: the noun phrase that begins at an item; null where none does.
 */
export function findPassiveDenials<Item extends SentenceItem>(
  items: readonly Item[],
  { nouns, be, before, participles, by }: PassiveDenialWords,
  nounPhraseFrom: (items: readonly Item[], from: number) => Stretch | null,
): SentenceReport[] {
  const at = items.findIndex(
    ({ text }, i) => participles.has(text) && by.has(items[i + 1]?.text ?? ''),
  )
  if (at < 2) return []
  let from = at
  while (from > 0 && (be.has(items[from - 1]!.text) || before.has(items[from - 1]!.text))) from--
  const isPassive = items.slice(from, at).some(({ text }) => be.has(text))
  const content = trimmed(items, { from: 0, to: from })
  const source = nounPhraseFrom(items, at + 2)
  if (!isPassive || !content || !source) return []
  const told = items.slice(content.from, content.to)
  const isPlain =
    told.every(({ kind }) => kind === 'word') && told.some(({ text }) => nouns.has(text))
  return isPlain
    ? [{ cue: { from, to: at + 1 }, source, content: [content], stance: 'denying' }]
    : []
}
