import { isSpace } from './letters.ts'

/** Where the runs of a text stand that hold no white space, `\S+`, in order. */
export interface SpacedWords {
  starts: readonly number[]
  ends: readonly number[]
}

/** The judges of claims and of cited pieces ask for the same text, one after the other. */
let last: { text: string; words: SpacedWords } = { text: '', words: { starts: [], ends: [] } }

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
  return { starts, ends }
}
