/** The words of a piece of wikitext, without what formats them. */
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lt: '‹',
  gt: '›',
}

/** No value is longer (units of text). */
const longest = 400

/** One line; links by their words; what templates and tags hold is left out. */
export function plainWords(value: string): string {
  const flat = value
    .slice(0, 4 * longest)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\{\{[^{}]{0,200}\}\}/g, ' ')
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1')
    .replace(/\[https?:[^\s[\]]{0,500} ([^[\]]{0,300})\]/g, '$1')
    .replace(/'{2,5}/g, '')
    .replace(
      /&(?:([a-z]{2,5})|#(\d{2,5}));/g,
      (whole, name: string | undefined, code: string | undefined) =>
        name ? (entities[name] ?? whole) : String.fromCharCode(Number(code)),
    )
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  return flat.replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** Wikitext without its comments; one that is never closed reaches to the end. */
export function withoutComments(wikitext: string): string {
  let kept = ''
  let from = 0
  for (let at = wikitext.indexOf('<!--'); at >= 0; at = wikitext.indexOf('<!--', from)) {
    kept += wikitext.slice(from, at)
    const end = wikitext.indexOf('-->', at + 4)
    if (end < 0) return kept
    from = end + 3
  }
  return kept + wikitext.slice(from)
}
