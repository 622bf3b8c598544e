/** Spaces that break no line or are narrower: rules look for plain ones, as the page's reader writes them. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** The text with plain spaces alone; every offset stays. */
export const withPlainSpaces = (text: string): string => text.replace(spaces, ' ')
