import { Shape } from '../shapes.ts'
import type { Pattern } from './pattern.ts'

/** Capitals alone, three to five of them, that no list of everyday abbreviations has. */
export const acronym: Pattern = (words, i, { names }) => {
  const word = words[i]!
  if (
    !names.hasCase ||
    word.shape !== Shape.allCapitals ||
    word.folded.length < 3 ||
    word.folded.length > 5 ||
    names.plainAcronyms?.has(word.folded) ||
    /^[ivxlcm]+$/.test(word.folded)
  )
    return null
  const isShouted = [words[i - 1], words[i + 1]].some(
    (other) => other !== undefined && other.shape === Shape.allCapitals && other.folded.length > 2,
  )
  return isShouted ? null : { type: 'ORG', from: i, to: i + 1 }
}
