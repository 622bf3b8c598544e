/**
 * A number of 32 bits in place of words, from which they cannot be read again: FNV-1a, in base 36.
 */
export function shortKey(words: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
