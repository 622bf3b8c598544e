/** Letters that readers type for one another: each of the first is read as the second. */
const variants: readonly (readonly [string, string])[] = [
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]

/** The figures of Arabic and of Persian: their codes end in the digit that they stand for. */
const figures = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * A text, decomposed and in small letters, with one letter for those that stand for one another, and
 * 0123 for ٠١٢٣.
 */
export const joinVariants = (text: string): string =>
  variants
    .reduce((joined, [one, other]) => joined.replaceAll(one, other), text)
    .replace(figures, (figure) => String(figure.charCodeAt(0) & 0xf))
