import type { EnglishBlock } from './words-of-block.ts'

/** "the Harbour Safety Board (HSB) found": the word behind the bracket, `to` where none stands there. */
export function behindAcronym({ text, words }: EnglishBlock, to: number): number {
  const word = words[to]
  if (!word || text.slice(words[to - 1]!.end, word.start) !== ' (') return to
  const isShort = /^[A-Z][A-Za-z&.-]*[A-Z]$/.test(text.slice(word.start, word.end))
  return isShort && text[word.end] === ')' ? to + 1 : to
}
