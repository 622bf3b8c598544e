/**
 * The whole of a publisher's name, read once more for pieces that are kept, as `publisher-rules.ts`
 * reads whose they are.
 */
import type { Span } from '../../model/text.ts'
import type { CitationDraft, CitedOutlet } from './citation-rules.ts'

/** The words [from, to) of a name. */
export interface NameWords {
  from: number
  to: number
}

/** One way in which the found words of a name are too few or too many. */
export interface NameRule<Block> {
  name: string
  /** a sentence, the words found of a publisher's name in it, and the name */
  accepted: readonly [sentence: string, found: string, name: string]
  /** a sentence, and words of it that stay what is found of a name */
  refused: readonly [sentence: string, found: string]
  /** the words of the name; null where they stay as they are */
  read(block: Block, name: NameWords): NameWords | null
}

/** The words after each rule in turn; null where they stay as they are. */
export function readName<Block>(
  rules: readonly NameRule<Block>[],
  block: Block,
  found: NameWords,
): NameWords | null {
  const name = rules.reduce((words, rule) => rule.read(block, words) ?? words, found)
  return name.from === found.from && name.to === found.to ? null : name
}

/** Words as a publisher's name. */
export function namedBy(
  { text, words }: { text: string; words: readonly Span[] },
  { from, to }: NameWords,
): CitedOutlet {
  const { start } = words[from]!
  const { end } = words[to - 1]!
  return { start, end, name: text.slice(start, end).replace(/['’]s?$/, '') }
}

/** A draft whose publishers `read` tells by the whole of their names, where it is kept. */
export const withWholeNames = (
  draft: CitationDraft,
  read: (outlets: readonly CitedOutlet[]) => CitedOutlet[],
): CitationDraft => ({
  ...draft,
  readOutlets: () => read(draft.readOutlets?.() ?? draft.outlets),
})
