/** What the rules of speaking outlets share: drafts, and steps from word to word. */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, sortOf, type NamedOutlet } from './block-word.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { staffRoles } from './words.ts'

/** Whether nothing but space, quotation marks and hyphens stand between word `i` and the next. */
export const isJoined = ({ text, words }: EnglishBlock, i: number): boolean =>
  i >= 0 &&
  i + 1 < words.length &&
  /^[\s"“‘'’-]+$/.test(text.slice(words[i]!.end, words[i + 1]!.start)) &&
  !text.slice(words[i]!.end, words[i + 1]!.start).includes('\n')

/** The word before an outlet's name, or before "the" of it. */
export const wordBefore = (block: EnglishBlock, { from }: NamedOutlet): number =>
  baseAt(block.words, from - 1) === 'the' ? from - 2 : from - 1

/** A piece of an outlet that the words [from, to) cite. */
export function draftOf(
  { words }: EnglishBlock,
  [from, to]: readonly [number, number],
  kind: CitationKind,
  outlet: NamedOutlet,
): CitationDraft {
  const last = Math.min(to + 7, words.length) - 1
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    kind,
    outlets: [outlet],
    joint: false,
    clause: { start: words[Math.max(0, from - 4)]!.start, end: words[last]!.end },
    seeksNamed: false,
    proposal: {
      rule: 'outlet',
      word: words[outlet.from === from && words[from]!.base !== 'the' ? to - 1 : from]!.base,
      publisher: sortOf(outlet),
    },
  }
}

/**
 * The word before a name of one to four capitalised words that ends at word `i`, role words passed
 * over; null when there is none.
 */
export function nameLeft(block: EnglishBlock, i: number): number | null {
  let at = i
  while (at > i - 4 && at >= 0 && block.words[at]!.capital && isJoined(block, at)) at--
  if (at === i) return null
  while (staffRoles.has(baseAt(block.words, at))) at--
  return at
}
