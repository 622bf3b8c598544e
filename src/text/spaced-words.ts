import { foldedWords } from './fold.ts'
import { isSpace } from './letters.ts'
import { findTokens } from './tokens.ts'

/** Where the runs of a text stand that hold no white space, `\S+`, in order. */
export interface SpacedWords {
  starts: readonly number[]
  ends: readonly number[]
  /** the folded words of each, mostly one */
  folded: readonly (readonly string[])[]
}

/** The judges of claims and of cited pieces ask for the same text, one after the other. */
let last: { text: string; words: SpacedWords } = {
  text: '',
  words: { starts: [], ends: [], folded: [] },
}

export function findSpacedWords(text: string): SpacedWords {
  if (text !== last.text) last = { text, words: readSpacedWords(text) }
  return last.words
}

function readSpacedWords(text: string): SpacedWords {
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) continue
    starts.push(i)
    while (i < text.length && !isSpace(text.charCodeAt(i))) i++
    ends.push(i)
  }
  return { starts, ends, folded: foldEach(text, starts, ends) }
}

/** By the tokens of the text, which are folded already. */
function foldEach(text: string, starts: readonly number[], ends: readonly number[]): string[][] {
  // the mark of byte order is white space, and yet parts no tokens
  if (text.includes('\ufeff'))
    return starts.map((start, i) => foldedWords(text.slice(start, ends[i])))
  const tokens = findTokens(text)
  let next = 0
  return ends.map((end) => {
    const words: string[] = []
    while (next < tokens.length && tokens[next]!.start < end) words.push(tokens[next++]!.folded)
    return words
  })
}
