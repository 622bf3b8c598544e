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

/** A test for `simplify`-ed texts; an empty filter lets everything through. */
export function createFilter(typed: string): (...texts: (string | null | undefined)[]) => boolean {
  const words = simplify(typed).split(/\s+/).filter(Boolean)
  return (...texts) => {
    if (words.length === 0) return true
    const text = simplify(texts.filter(Boolean).join(' '))
    return words.every((word) => text.includes(word))
  }
}
