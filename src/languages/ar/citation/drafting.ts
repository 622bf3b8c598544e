/** How a draft of a piece is made of words of a block, and which words lie near. */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** What a draft says of a piece, and its words [from, to). */
type Cited = Pick<CitationDraft, 'kind' | 'outlets'> & { from: number; to: number; joint?: boolean }

export function draftOf(block: ArabicBlock, cited: Cited): CitationDraft {
  const { from, to, kind, outlets, joint = false } = cited
  const { words } = block
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    kind,
    outlets,
    joint,
    clause: { start: words[Math.max(0, from - 3)]!.start, end: clauseEnd(block, to) },
    seeksNamed: false,
    proposal: {
      rule: `outlet ${kind}`,
      word: words[to - 1]!.definite ? 'definite' : '',
      publisher: 'none',
    },
  }
}

/** Up to the next comma, stop or «أن», at most 14 words on. */
function clauseEnd({ text, words }: ArabicBlock, to: number): number {
  let i = to
  while (
    i < words.length &&
    i - to < 14 &&
    !/[،,.:؛]/.test(text.slice(words[i - 1]!.end, words[i]!.start)) &&
    !['ان', 'بان', 'انه', 'انها'].includes(words[i]!.bare)
  )
    i++
  return words[i - 1]!.end
}

/** How many words lie between, where no stop parts them. */
export function isNear({ text, words }: ArabicBlock, a: number, b: number): boolean {
  return a >= 0 && b < words.length && !/[.؟!\n]/.test(text.slice(words[a]!.end, words[b]!.start))
}

/** The nearest word before `from` that passes, at most so many back and behind no stop; -1 without one. */
export const lookBack = (
  block: ArabicBlock,
  from: number,
  most: number,
  test: (word: ArabicBlock['words'][number], i: number) => boolean,
): number => {
  for (let i = from - 1; i >= 0 && from - i <= most; i--)
    if (isNear(block, i, from) && test(block.words[i]!, i)) return i
  return -1
}
