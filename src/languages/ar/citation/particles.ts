/** The letters of «و», «ف», «ل», «ب» and «ك» at the beginning of a word. */
import { kindAt, markKind } from '../../../text/letters.ts'
import type { ArabicBlockWord } from './block-word.ts'

/** The place in `text` behind so many letters of a word, their vowel signs passed over. */
export function behindLetters(
  text: string,
  { start, end }: ArabicBlockWord,
  count: number,
): number {
  let at = start
  for (let left = count; left > 0 && at < end; left--) {
    at++
    while (at < end && (text[at] === 'ـ' || kindAt(text, at) === markKind)) at++
  }
  return at
}

/** How many letters of a word are «و» or «ف», and «ل», «ب» or «ك» where its article shows them. */
export function countParticles({ folded, bare, particle }: ArabicBlockWord): number {
  if (particle === '') return folded.length - bare.length
  const isMelted = particle === 'ل' && folded.endsWith(`لل${bare.slice(2)}`)
  return isMelted ? folded.length - bare.length + 2 : folded.length - bare.length
}
