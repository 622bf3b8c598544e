import {
  findAllInPage,
  findAllInRoot,
  findInPage,
  parentElementOf,
  parentOf,
  shadowRootOf,
  textContentOf,
} from './dom.ts'
import { findOuterHosts } from './outer-hosts.ts'
import { isRootAddress } from './root-address.ts'

/** What a page of one article says of itself. */
const ownWord = 'meta[property="og:type" i][content^="article" i],[itemprop~="articleBody" i]'

/** What only something published has. */
const day =
  'time[datetime],[itemprop~="datePublished" i],' +
  'meta[property="article:published_time" i],meta[name*="publi" i][content*="-"]'

const linkedData = 'script[type="application/ld+json" i]'
const articleType = /"@type"\s*:\s*(?:\[\s*)?"(\w+",\s*")?\w*(Article|Posting|Report)"/
/** UTF-16 units of linked data that are looked at. */
const mostLinked = 200_000

/** Elements that are looked at, of each kind. */
const mostElements = 200

/** Least letters of a prose paragraph, and of an article's prose in one place. */
interface Prose {
  paragraph: number
  together: number
}

const proseAnywhere: Prose = { paragraph: 100, together: 800 }
/** of a news site, where no more than this may be a short report */
const newsProse: Prose = { paragraph: 60, together: 300 }

/** The same of paragraphs that no list of teasers has, wherever they stand. */
const longProse: Prose = { paragraph: 200, together: 1500 }

/** Line breaks in one place that stand for paragraphs. */
const leastBreaks = 3

/**
 * Whether a page of any site is likely an article, by one cheap look: no layout is asked and no
 * tree is walked. The page's own word counts; without it a headline, a day, and prose in one place.
 * The reading says the rest.
 */
export function looksLikeArticle(page: globalThis.Document): boolean {
  return (
    saysArticle(page) ||
    (findInPage(page, 'h1') !== null &&
      findInPage(page, day) !== null &&
      hasProse(page, proseAnywhere))
  )
}

/**
 * The same look at a page of a news site, where most pages with prose are articles: less of it is
 * enough, or long paragraphs, or text with line breaks; in shadow trees prose may lie in many places. At the root address stands the front page,
 * whatever it holds, unless its own word is another.
 */
export function mayBeNewsArticle(page: globalThis.Document, url: string): boolean {
  if (isRootAddress(url)) return findInPage(page, ownWord) !== null
  return (
    saysArticle(page) ||
    hasProse(page, newsProse) ||
    hasParagraphs(paragraphsOf(page), longProse) ||
    hasBrokenText(page) ||
    hasParagraphs(paragraphsInShadow(page), newsProse)
  )
}

const saysArticle = (page: globalThis.Document): boolean =>
  findInPage(page, ownWord) !== null || isArticleByLinkedData(page)

function isArticleByLinkedData(page: globalThis.Document): boolean {
  let left = mostLinked
  for (const script of findAllInPage(page, linkedData)) {
    const source = textContentOf(script) ?? ''
    left -= source.length
    if (left < 0) return false
    if (articleType.test(source)) return true
  }
  return false
}

/** Whether paragraphs of one element hold so much prose. */
function hasProse(page: globalThis.Document, { paragraph: least, together }: Prose): boolean {
  const letters = new Map<unknown, number>()
  for (const [paragraph, length] of paragraphsOf(page)) {
    if (length < least) continue
    const place = parentOf(paragraph)
    const sum = (letters.get(place) ?? 0) + length
    if (sum >= together) return true
    letters.set(place, sum)
  }
  return false
}

/** Paragraphs that may each have an element of their own. */
function hasParagraphs(
  paragraphs: [Element, number][],
  { paragraph: least, together }: Prose,
): boolean {
  let sum = 0
  for (const [, length] of paragraphs) if (length >= least) sum += length
  return sum >= together
}

/** A text in one element with line breaks for paragraphs. */
function hasBrokenText(page: globalThis.Document): boolean {
  const breaks = new Map<Element, number>()
  for (const line of firstOf(page, 'br')) {
    const place = parentElementOf(line)
    if (!place) continue
    const count = (breaks.get(place) ?? 0) + 1
    breaks.set(place, count)
    if (count === leastBreaks && lengthOf(place) >= proseAnywhere.together) return true
  }
  return false
}

const paragraphsOf = (page: globalThis.Document): [Element, number][] =>
  withLengths(firstOf(page, 'p'))

const paragraphsInShadow = (page: globalThis.Document): [Element, number][] =>
  withLengths(
    [...findOuterHosts(page)].flatMap((host) => [...findAllInRoot(shadowRootOf(host), 'p')]),
  )

const withLengths = (paragraphs: Element[]): [Element, number][] =>
  paragraphs.slice(0, mostElements).map((paragraph) => [paragraph, lengthOf(paragraph)])

const firstOf = (page: globalThis.Document, tag: string): Element[] =>
  [...findAllInPage(page, tag)].slice(0, mostElements)

const lengthOf = (element: Element): number => (textContentOf(element) ?? '').length
