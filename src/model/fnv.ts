/**
 * The hash FNV-1a of 32 bits (Fowler, Noll and Vo), over UTF-16 units or bytes: of a text at once,
 * or step by step from `fnvStart`. Signed; `>>> 0` makes it unsigned.
 */
export const fnvStart = 0x811c9dc5 | 0
export const fnvPrime = 0x01000193

export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime)

/** Continues from the hash `before`: gives the hash of both texts as one. */
export function fnv(text: string, before: number = fnvStart): number {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime)
  return hash
}

/** The hash of a word for tables of any size, unsigned: the upper bits are mixed into the lower ones. */
export function hashOfWord(word: string): number {
  const hash = fnv(word)
  return (hash ^ (hash >>> 15)) >>> 0
}
