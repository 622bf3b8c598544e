/** Names in a byline as pages show it. */
import { patternOf } from '../../languages/words-on-pages.ts'
import {
  closest,
  contains,
  findAllInPage,
  findInPage,
  getAttribute,
  parentElementOf,
  tagOf,
} from '../dom.ts'
import { lineOf } from '../line-of.ts'

const before = new RegExp(`^(?:${patternOf('bylines')})\\s*[:：\\-–—/]?\\s+`, 'i')
const between = new RegExp(`\\s*(?:[,،;|•·]|\\s[-–—]\\s|&|${patternOf('bylineLinks')})\\s*`, 'i')
const noName = new RegExp(`\\d|https?:|www\\.|@|^[a-z]+-[a-z-]+$|${patternOf('notInBylines')}`, 'i')

/** Behind the first name: whoever made pictures, or did something else than the text. */
const laterLabel = /\p{L}\s?[:：]\s/u

/**
 * People or bodies in the order named; empty when the line holds none. Names of agencies count:
 * they are whom the page credits.
 */
export function findAuthors(line: string): string[] {
  const names = line
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .replace(before, '')
    .replace(/\s*\([^()]{0,60}\)/g, '')
    .split(between)
  return names
    .map((name) => name.replace(before, '').replace(/^[\s\-–—:.]+|[\s\-–—:.,]+$/g, ''))
    .filter(
      (name, i) =>
        name.length > 1 &&
        name.length < 60 &&
        name.split(' ').length < 7 &&
        !noName.test(name) &&
        (i === 0 || !laterLabel.test(name)),
    )
}

const label = new RegExp(`^(?:${patternOf('bylines')})\\s*[:：/]\\s*\\S`, 'i')
/** Nothing but names with capitals behind the label. */
const capitals = new RegExp(
  `^(?:${patternOf('bylines')}) (?:\\p{Lu}[\\p{L}.'’-]+(?:,? (?:and |with |& )?(?=\\p{Lu})|$)){2,8}$`,
  'u',
)
/** UTF-16 units of a line of names, and words of one of them: other lines have such labels too. */
const longestLine = 60
const longestName = 3

/** Whether a line says that what follows are the names of those who made the article. */
export const isLabelledByline = (line: string): boolean =>
  line.length < longestLine &&
  (label.test(line) || capitals.test(line.charAt(0).toLowerCase() + line.slice(1)))

/** The names in the first of some lines that says so; none where they are no names of people. */
export function findAuthorsInLines(lines: readonly string[]): string[] {
  const names = findAuthors(lines.find(isLabelledByline) ?? '')
  return names.every((name) => name.split(' ').length <= longestName) ? names : []
}

/** Places that show a byline, best first. Only the first place that names someone counts. */
const places = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"],[rel~="author"]',
  '[class*="byline" i] [class*="name" i],[class*="author" i] [class*="name" i],[class*="author" i][class*="name" i]',
  '[class*="byline" i],[class~="author" i]',
  '[class~="vcard"] [class~="fn"]',
]
/** The fields of content systems, "post-author", "item--type-author"; cards of other pieces have them too. */
const anyField = '[class$="-author" i],[class*="-author " i]'

/** UTF-16 units of a place that are read; longer ones are no bylines. */
const mostRead = 1000

export function findVisibleAuthors(page: globalThis.Document): string[] {
  for (const place of places) {
    const names = [...findAllInPage(page, place)].slice(0, 4).flatMap(readNames)
    if (names.length) return names.slice(0, 6)
  }
  const [own = [], ...others] = nearHeadline(page, [...findAllInPage(page, anyField)].slice(0, 20))
    .map(readNames)
    .filter((names) => names.length > 0)
  return others.every((names) => names.join() === own.join()) ? own.slice(0, 6) : []
}

function readNames(element: Element): string[] {
  if (closest(element, 'aside,footer,nav,[class*="comment" i]')) return []
  const line = getAttribute(element, 'content') ?? lineOf(element, mostRead, ' · ')
  return line.length < 150 ? findAuthors(line) : []
}

/** Those in the smallest part of the page that holds the headline and any of them. */
function nearHeadline(page: globalThis.Document, elements: readonly Element[]): Element[] {
  const headline = findInPage(page, 'h1,[class~="entry-title"]')
  for (let around = headline && parentElementOf(headline); around;) {
    if (tagOf(around).toUpperCase() === 'BODY') break
    const place = around
    const near = elements.filter((element) => contains(place, element))
    if (near.length > 0) return near
    around = parentElementOf(around)
  }
  return []
}
