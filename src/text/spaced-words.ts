import { isSpace } from './letters.ts'

/** Where the runs of a text stand that hold no white space, `\S+`, in order. */
export interface SpacedWords {
  starts: readonly number[]
  ends: readonly number[]
}

export function findSpacedWords(text: string): SpacedWords {
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
