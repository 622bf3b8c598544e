import { findRuns, letters, marks, numbers } from '../../text/letters.ts'

const words = (text: string) =>
  findRuns(text.toLowerCase(), letters | numbers, letters | marks | numbers)

/** Share of the shorter text's words that the other has too, 0–1. */
export function overlap(a: string, b: string): number {
  const one = words(a)
  const other = words(b)
  const [short, long] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)]
  return short.length ? short.filter((word) => long.has(word)).length / short.length : 0
}

/** A <title> or og:title without the name of the site behind or before a bar or dash. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+(?:[|•·»«:]|[-–—])\s+|\s*\|\s*/)
  if (parts.length < 2) return title
  const isSite = (part: string) =>
    (site !== null && overlap(part, site) > 0.6) || words(part).length < 4
  const last = parts.at(-1)!
  const first = parts[0]!
  if (isSite(last) && words(title).length - words(last).length >= 3)
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»«:\-–—]+$/, '')
  if (site !== null && overlap(first, site) > 0.6)
    return title.slice(first.length).replace(/^[\s|•·»«:\-–—]+/, '')
  return title
}

/** Words of "Loading…" and the like, which scripts have not yet replaced, and of a headline. */
const placeholder = { most: 2, headlineAbove: 4 }

/**
 * The headline: the heading that says what the page's own titles say, else the title without the
 * site's name, but for one too short to be a headline beside a heading that is long enough.
 */
export function chooseTitle(
  headings: string[],
  given: (string | null)[],
  site: string | null,
): string {
  const titles = given.filter((title) => title !== null).map((title) => withoutSite(title, site))
  const heading = headings.find(
    (heading) =>
      words(heading).length > 1 && titles.some((title) => overlap(heading, title) >= 0.5),
  )
  return (
    heading ??
    titles.find((title) => words(title).length > placeholder.most) ??
    headings.find((text) => titles.length > 0 && words(text).length > placeholder.headlineAbove) ??
    titles[0] ??
    headings.find((text) => words(text).length > 2) ??
    headings[0] ??
    ''
  )
}
