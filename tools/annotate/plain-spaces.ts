/** Spaces that break no line or are narrower: rules look for plain ones, as the page's reader writes them. */
const spaces = /\p{Zs}/gu

/** Marks of direction and others that nobody sees, beside a letter on one side at most. */
const marks = /(?<![\p{L}\p{N}])\p{Cf}|\p{Cf}(?![\p{L}\p{N}])/gu

/**
 * The text with plain spaces alone, and one for each mark that stands between no letters; every offset
 * stays.
 */
export const withPlainSpaces = (text: string): string =>
  text.replace(spaces, ' ').replace(marks, ' ')
