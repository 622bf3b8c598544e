/** UTF-16 units behind which sentences are not counted. */
const farthestSpeech = 600
const ended = /[.!?؟\n][^\p{L}\p{N}]*[\p{L}\p{N}]/gu

/** How many sentences begin and end between two offsets: 0, 1 or 2 for more. */
export function sentencesBetween(text: string, end: number, from: number): number {
  if (from - end > farthestSpeech) return 2
  // the word that begins the claim itself is no sentence of its own
  const between = text.slice(Math.min(end, from), from).replace(/[^\p{L}\p{N}]+$/u, '')
  return Math.min(2, (between.match(ended) ?? []).length)
}
