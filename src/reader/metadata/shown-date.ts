/** The day of an article as its page shows it. */
import {
  contains,
  findAllInPage,
  getAttribute,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  tagOf,
  textContentOf,
} from '../dom.ts'
import { lineOf } from '../line-of.ts'
import { findMoment } from './moment.ts'
import { overlap } from './title.ts'

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
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[id*="date" i]',
]
/** Where the day of the last change may be shown. */
const updates = '[itemprop="dateModified"],[class*="updated" i],[class*="modified" i]'
/** Elements of a place that are looked at. */
const most = 40
/** Longer texts are no line of a date; right below a headline the article itself may begin. */
const longest = 300
const longestBelow = 90
/** Elements below a headline of which the first may be longer than the others, and those. */
const mostBelow = 3
const longestFurther = 45

/**
 * The date that stands nearest to the headline where dates are shown, else in the line below a
 * headline: the day of reading and those of other pieces stand on the page too. `title`: of the
 * article.
 */
export function findShownMoment(page: globalThis.Document, title: string): string | null {
  const dates = places.flatMap((place) =>
    [...findAllInPage(page, place)].slice(0, most).flatMap((element) => {
      const moment = readElement(element)
      return moment ? { element, moment } : []
    }),
  )
  dates.sort((a, b) => Number(isUpdate(a.element)) - Number(isUpdate(b.element)))
  const headlines = [...findAllInPage(page, 'h1,[class~="entry-title"]')].slice(0, most)
  const own = headlines.find((headline) => overlap(lineOf(headline, longest), title) > 0.7)
  for (let around = own && parentElementOf(own); around; around = parentElementOf(around)) {
    const near = dates.find(({ element }) => contains(around!, element))
    // in all of the page, what stands right below the headline is nearer
    const isFar = tagOf(around).toUpperCase() === 'BODY'
    if (near) return (isFar ? readBelow(own!) : null) ?? near.moment
  }
  if (dates[0]) return dates[0].moment
  for (const headline of headlines) {
    const moment = readBelow(headline)
    if (moment) return moment
  }
  return null
}

/** The days of the last change that a page shows as such: "Updated 24 April 2026" beside the first day. */
export const findShownUpdates = (page: globalThis.Document): (string | null)[] =>
  [...findAllInPage(page, updates)].slice(0, most).filter(isUpdate).map(readElement)

function readBelow(headline: Element): string | null {
  let below = nextElementOf(outermostOf(headline))
  for (let i = 0; below && i < mostBelow; i++) {
    const moment = readLine(below, i === 0 ? longestBelow : longestFurther)
    if (moment) return moment
    below = nextElementOf(below)
  }
  return null
}

/** Elements around a headline that end with it: the cell and the row of a table. */
const mostAround = 3

function outermostOf(headline: Element): Element {
  let place = headline
  for (let i = 0; i < mostAround && !nextElementOf(place); i++)
    place = parentElementOf(place) ?? place
  return place
}

/** Named as the day of the last change; of pieces never changed, one element bears both names. */
function isUpdate(element: Element): boolean {
  const names = `${getAttribute(element, 'class') ?? ''} ${getAttribute(element, 'itemprop') ?? ''}`
  return /updated|modified/i.test(names) && !/publish/i.test(names)
}

/** What is written for machines before what is shown; Node's reader keeps the case of `dateTime`. */
const readElement = (element: Element): string | null =>
  findMoment(
    getAttribute(element, 'datetime') ??
      getAttribute(element, 'dateTime') ??
      getAttribute(element, 'content'),
  ) ??
  findMoment(getAttribute(element, 'title')) ??
  readLine(element, longest)

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
