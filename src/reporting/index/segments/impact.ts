/**
 * How much a word counts in a title, in one byte: how often it stands there (1 to 4) and how many
 * terms the title has (up to 63).
 * BM25 (Robertson and Zaragoza 2009) with their usual constants, without the inverse document
 * frequency. The mean length is a fixed one, that of a headline in words, so that what is added
 * later does not change the weights of what is there.
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
