/**
 * The weight of a word in a title, in one byte: its frequency (1 to 4) and the title's number of
 * terms (up to 63). BM25 (Robertson and Zaragoza 2009) with the usual constants, without inverse
 * document frequency. The mean length is fixed, that of a headline, so that later additions do not
 * change existing weights.
 */
const k1 = 1.2
const b = 0.75
const meanLength = 9
const mostOften = 4
const longest = 63

export const impactOf = (frequency: number, length: number): number =>
  ((Math.min(frequency, mostOften) - 1) << 6) | Math.min(length, longest)

/** By impact. */
export const weightOfImpact = Float32Array.from({ length: 256 }, (_, impact) => {
  const frequency = (impact >> 6) + 1
  const length = impact & longest
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / meanLength))
})
