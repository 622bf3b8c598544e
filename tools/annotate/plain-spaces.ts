/** Spaces that break no line or are narrower: rules look for plain ones, as the page's reader writes them. */
const spaces = /\p{Zs}/gu

/** The text with plain spaces alone; every offset stays. */
export const withPlainSpaces = (text: string): string => text.replace(spaces, ' ')
