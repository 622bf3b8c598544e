/** The noun phrase of a piece, and the clause that hangs on it. */
import { baseAt } from './block-word.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { boundaries, madeVerbs, openers } from './words.ts'

/** The words [from, to) of a noun phrase whose noun is word `head`. */
export interface Phrase {
  from: number
  head: number
  to: number
}

const joints = /^[\s/&–—-]{1,3}$/
/** Words before the noun. */
const longestPhrase = 12

/** What stands between word `i` and the next one. */
export const gapAfter = ({ text, words }: EnglishBlock, i: number) =>
  text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end)

/** What stands between word `i` and the one before it; empty where there is none. */
export const gapBefore = (block: EnglishBlock, i: number) =>
  i > 0 && i < block.words.length ? gapAfter(block, i - 1) : ''

/** Leftwards to the determiner or to a word that no noun phrase runs across; at most 12 words. */
export function phraseAround(block: EnglishBlock, head: number): Phrase {
  const { words, outletOf } = block
  let from = head
  while (from > 0 && head - from < longestPhrase && joints.test(gapAfter(block, from - 1))) {
    // "a friend-of-the-court brief": what hyphens join is one word
    const isWhole = outletOf[from - 1] !== undefined || gapAfter(block, from - 1) === '-'
    if (!isWhole && isBoundary(block, from - 1)) break
    from--
    const isOpener = openers.has(words[from]!.base) && !openers.has(baseAt(words, from - 1))
    if (!isWhole && isOpener) break
  }
  if (words[from - 1]?.base === 'of' && words[from - 2]?.base === 'one') from -= 2
  return { from, head, to: head + 1 }
}

/** A word of the lists, but not the month of May; or a participle behind a name. */
function isBoundary({ words }: EnglishBlock, i: number): boolean {
  const { base, capital } = words[i]!
  if (boundaries.has(base) && !(base === 'may' && capital)) return true
  return !capital && base.endsWith('ed') && words[i - 1]?.capital === true
}

/**
 * Up to the end of the clause that hangs on the noun: "that", a finite verb, or ten words; a comma
 * before a participle (", conducted in May") does not end it.
 */
export function clauseEnd(block: EnglishBlock, to: number): number {
  let i = to
  while (
    i < block.words.length &&
    i - to < 10 &&
    isOpen(block, i) &&
    !['that', 'which', 'who', 'shows', 'showed', 'found', 'finds'].includes(block.words[i]!.base)
  )
    i++
  return block.words[i - 1]!.end
}

/** Whether the clause goes on at word `i`. */
export const isOpen = (block: EnglishBlock, i: number) =>
  /^[\s’'"“”–-]+$/.test(gapAfter(block, i - 1)) ||
  (/^\.\s$/.test(gapAfter(block, i - 1)) && /^\d/.test(block.words[i]!.base)) ||
  (/^,\s$/.test(gapAfter(block, i - 1)) && madeVerbs.has(block.words[i]!.base))
