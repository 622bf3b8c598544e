/**
 * A plain filter: every word that the reader types must occur, whatever its marks, case and
 * spelling of hamza.
 */
import { joinVariants } from './strings/letter-variants.ts'

/**
 * Letters that readers type for one another, brought to one form (decomposed, a hamza is a mark as
 * well); vowel marks and the stretching bar left out.
 */
export function simplify(text: string): string {
  return joinVariants(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{Mn}\u0640]/gu, ''),
  )
}

/** The words of a text, each `simplify`-ed. */
export const toWords = (text: string): string[] => simplify(text).split(/\s+/).filter(Boolean)

/** A test for texts as they are; an empty filter lets everything through. */
export function createFilter(typed: string): (...texts: (string | null | undefined)[]) => boolean {
  const words = toWords(typed)
  return (...texts) => {
    if (words.length === 0) return true
    const text = simplify(texts.filter(Boolean).join(' '))
    return words.every((word) => text.includes(word))
  }
}
