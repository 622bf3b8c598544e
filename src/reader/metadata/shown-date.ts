/** The day of an article as its page shows it. */
import { findAllInPage, getAttribute, nextSiblingOf, nodeTypeOf, textContentOf } from '../dom.ts'
import { findMoment } from './moment.ts'

/** Names that RDFa has for the day of publication; content systems write them beside a shown date. */
const markedDates =
  'dc:date dc:created dc:issued dcterms:issued dcterms:created schema:datePublished'
    .split(' ')
    .map((name) => `[property~="${name}"]`)
    .join(',')

/** Where dates are shown, best first. */
const places = [
  '[itemprop="datePublished"]',
  markedDates,
  'time',
  '[class*="date" i],[class*="time" i],[class*="publish" i],[id*="date" i]',
]
/** Elements of a place that are looked at. */
const most = 40
/** Longer texts are no line of a date; right below a headline the article itself may begin. */
const longest = 300
const longestBelow = 90

/** The first date shown where dates are shown, else in the line below the headline. */
export function findShownMoment(page: globalThis.Document): string | null {
  for (const place of places)
    for (const element of [...findAllInPage(page, place)].slice(0, most)) {
      const moment =
        findMoment(getAttribute(element, 'datetime') ?? getAttribute(element, 'content')) ??
        readLine(element, longest)
      if (moment) return moment
    }
  for (const headline of [...findAllInPage(page, 'h1')].slice(0, most)) {
    const below = nextElementOf(headline)
    const moment = below && readLine(below, longestBelow)
    if (moment) return moment
  }
  return null
}

function readLine(element: Element, shorterThan: number): string | null {
  const text = (textContentOf(element) ?? '').trim()
  return text.length < shorterThan ? findMoment(text) : null
}

/** Not by a selector: in Node "h1 + *" costs the square of a page's length. */
function nextElementOf(element: Element): Element | null {
  let next = nextSiblingOf(element)
  for (let i = 0; next && i < 5 && nodeTypeOf(next) !== 1; i++) next = nextSiblingOf(next)
  return next && nodeTypeOf(next) === 1 ? (next as unknown as Element) : null
}
