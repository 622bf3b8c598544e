import { splitsPair } from '../../src/text/whole-characters.ts'

/**
 * What is wrong with the first bad span anywhere in plain data, null when all stand well in their
 * text: whole numbers in order, inside the text, not empty, never between the halves of a surrogate
 * pair.
 */
export function findBadSpan(value: unknown, text: string, path = '$'): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { start, end } = value as { start?: unknown; end?: unknown }
  const own =
    typeof start === 'number' && typeof end === 'number' ? faultOf(start, end, text) : null
  if (own) return `${path} ${own}`
  for (const [key, item] of Object.entries(value)) {
    const found = findBadSpan(item, text, Array.isArray(value) ? `${path}[]` : `${path}.${key}`)
    if (found) return found
  }
  return null
}

function faultOf(start: number, end: number, text: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is not of whole numbers'
  if (start < 0 || end > text.length) return 'lies outside the text'
  if (start > end) return 'ends before it starts'
  if (start === end) return 'is empty'
  return splitsPair(text, start) || splitsPair(text, end) ? 'splits a surrogate pair' : null
}
