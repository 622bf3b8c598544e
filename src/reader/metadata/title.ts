import { findRuns, letters, marks, numbers } from '../../text/letters.ts'

const words = (text: string) =>
  findRuns(text.toLowerCase(), letters | numbers, letters | marks | numbers)

/** The words of the shorter text, and how many of them the other has too. */
function compare(a: string, b: string): { shared: number; of: number } {
  const one = words(a)
  const other = words(b)
  const [short, long] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)]
  return { shared: short.filter((word) => long.has(word)).length, of: short.length }
}

/** Share of the shorter text's words that the other has too, 0–1. */
export function overlap(a: string, b: string): number {
  const { shared, of } = compare(a, b)
  return of && shared / of
}

/** A <title> or og:title without the name of the site behind or before a bar or dash. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+(?:[|•·»«]|::?|[-–—])\s+|\s*\|\s*/)
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

/** Words of a lower heading by which it is the headline when a title ends or begins with it. */
const leastOfLower = 4

/**
 * The headline: the heading that says most of what the page's own titles say, else the title without
 * the site's name, but for one too short to be a headline beside a heading that is long enough.
 * `lower`: headings that are headlines only where a title has all their words.
 */
export function chooseTitle(
  headings: string[],
  lower: string[],
  given: (string | null)[],
  site: string | null,
): string {
  const all = given.filter((title) => title !== null)
  const titles = all.map((title) => withoutSite(title, site))
  const heading =
    findHeading(headings, titles) ??
    lower.find(
      (heading) =>
        words(heading).length >= leastOfLower &&
        all.some((title) => title.endsWith(heading) || title.startsWith(heading)),
    )
  return (
    (heading && withoutKicker(heading, titles)) ??
    titles.find((title) => words(title).length > placeholder.most) ??
    headings.find((text) => titles.length > 0 && words(text).length > placeholder.headlineAbove) ??
    titles[0] ??
    headings.find((text) => words(text).length > 2) ??
    headings[0] ??
    ''
  )
}

/** The first of those that share most words with a title; undefined when none shares half of its own. */
function findHeading(headings: string[], titles: string[]): string | undefined {
  let best: string | undefined
  let most = 0
  for (const heading of headings) {
    if (words(heading).length < 2) continue
    for (const title of titles) {
      const { shared, of } = compare(heading, title)
      if (shared < of / 2 || shared <= most) continue
      best = heading
      most = shared
    }
  }
  return best
}

/** The title with which a heading ends where nothing but markup parts it from what stands before. */
const withoutKicker = (heading: string, titles: string[]): string =>
  titles.find(
    (title) =>
      words(title).length > placeholder.most &&
      heading.endsWith(title) &&
      /\S$/.test(heading.slice(0, -title.length)),
  ) ?? heading
