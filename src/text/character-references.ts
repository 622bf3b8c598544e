/**
 * Character references of HTML ("&amp;", "&#8217;", "&#x2019;") that feeds, wikitext and the data of
 * pages leave in their words. Of the named ones those that headlines have.
 */
export const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi

/**
 * A text with its references read. A name that is not in `named` stays as it is written; a number
 * that stands for no character is a blank.
 */
export const readReferences = (text: string, named = namedCharacters): string =>
  text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    const key = name?.toLowerCase()
    if (key !== undefined) return Object.hasOwn(named, key) ? named[key]! : whole
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex!, 16))
  })

/**
 * What "&#128;" to "&#159;" mean: the bytes of Windows-1252 (HTML, "numeric character reference end
 * state").
 */
const fromWindows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Blank for controls, halves of a surrogate pair and what lies beyond Unicode. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return fromWindows1252[code - 0x80]!
  const isNone =
    code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return isNone ? ' ' : String.fromCodePoint(code)
}
