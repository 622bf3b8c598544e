/** Letters that readers type for one another: each of the first is read as the second. */
const variants: readonly (readonly [string, string])[] = [
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]

/** A text, decomposed and in small letters, with one letter for those that stand for one another. */
export const joinVariants = (text: string): string =>
  variants.reduce((joined, [one, other]) => joined.replaceAll(one, other), text)
