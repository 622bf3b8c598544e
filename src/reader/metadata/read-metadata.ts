import { formatDay } from '../../text/dates.ts'
import { findDayInAddress } from '../../text/day-in-address.ts'
import { closest, findAllInPage, findInPage, getAttribute, textContentOf } from '../dom.ts'
import { lineOf } from '../line-of.ts'
import type { ClaimReview } from '../../model/claim-review.ts'
import { choosePublisher } from './choose-publisher.ts'
import { findClaimReviews } from './claim-reviews.ts'
import { findVisibleAuthors, findAuthors } from './byline.ts'
import { findArticleNode, findPageTypes, namesOf, plain, textOf } from './json-ld.ts'
import { firstOf } from './meta-tags.ts'
import { findMoment } from './moment.ts'
import { isNewEdition } from './new-edition.ts'
import { readHead, titleNames, type Head } from './read-head.ts'
import { samePath } from './same-path.ts'
import { findShownMoment, findShownUpdates } from './shown-date.ts'
import { chooseTitle, overlap } from './title.ts'

/** Where headlines stand, best first; content systems give the last of these names to any heading. */
const headlinePlaces = ['h1,[itemprop="headline"]', '[class~="entry-title"],[class~="post-title"]']

/** Of a page that says nothing. */
export const noMetadata: Metadata = {
  title: '',
  authors: [],
  publisher: null,
  published: null,
  description: null,
  isArticle: false,
  pageTypes: [],
  reviews: [],
}

/** What a page says of itself is a line or a paragraph: the rest of what it gives is not looked at. */
const longestTitle = 1000
/** UTF-16 units of a heading that are read, with the white space of its markup. */
const mostRead = 20_000
const longestDescription = 2000
const mostNames = 100
/** A longer text is no outlet's name. */
const longestName = 300

/** What a page says of itself. Empty or null where it says nothing. */
export interface Metadata {
  title: string
  authors: string[]
  publisher: string | null
  /** of the edition that is read */
  published: string | null
  description: string | null
  /** the page calls itself an article */
  isArticle: boolean
  /** types that it gives itself as a page */
  pageTypes: string[]
  reviews: ClaimReview[]
}

/** What a page says of itself, by where it says it. */
interface Sources extends Pick<Head, 'nodes' | 'tags'> {
  page: globalThis.Document
  /** the node of JSON-LD that is this article's */
  node: ReturnType<typeof findArticleNode>
}

/** Names of <meta> that hold one thing, best first. */
const metaNames = {
  authors: ['author', 'article:author', 'parsely-author', 'dc.creator'],
  published: [
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
    'article.published',
  ],
  modified: ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified'],
  description: ['og:description', 'description', 'twitter:description'],
}

/**
 * Reads JSON-LD, <meta>, microdata, <time>, what is shown and the day in the address, in this order
 * of trust. Never throws
 * on what a page may hold. `loadedAs`: the address under which the page was loaded.
 */
export function readMetadata(
  page: globalThis.Document,
  url: string,
  loadedAs: string = url,
): Metadata {
  const head = readHead(page, url, loadedAs, shownTitle(page))
  const { tags, nodes, canonical } = head
  const isThisPage = (other: string) =>
    samePath(other, url) || (canonical !== null && samePath(other, canonical))
  const names = [firstOf(tags, ...titleNames), shownTitle(page), ...findHeadings(page)]
  const isOwnHeadline = (headline: string) => {
    const own = names.filter((name) => name !== null)
    return own.length === 0 || own.some((name) => overlap(name, headline) >= 0.3)
  }
  const node = findArticleNode(nodes, isThisPage, isOwnHeadline)
  const sources: Sources = { page, nodes, node, tags }
  const publisher = readPublisher(sources, url)
  const title = readTitle(sources, publisher)
  const published =
    findMoment(textOf(node?.datePublished)) ?? findMoment(firstOf(tags, ...metaNames.published))
  const modified =
    findMoment(textOf(node?.dateModified)) ??
    findMoment(firstOf(tags, ...metaNames.modified)) ??
    findMoment(attributeOf(page, '[itemprop="dateModified"]', 'datetime'))
  const shown = () => findShownMoment(page, title) ?? readDayOfAddress(url)
  const isCalledArticle =
    firstOf(tags, 'og:type') === 'article' || tags.has('article:published_time')
  return {
    title,
    publisher,
    // of two articles in one page the bylines say too little: those beside the text are asked then
    authors: head.isOfOther ? [] : readAuthors(sources, publisher),
    published: isNewEdition(published, modified, () => [shown(), ...findShownUpdates(page)])
      ? modified
      : (published ?? shown()),
    description:
      (textOf(node?.description) ?? firstOf(tags, ...metaNames.description))?.slice(
        0,
        longestDescription,
      ) ?? null,
    isArticle: node !== null || isCalledArticle,
    pageTypes: findPageTypes(nodes),
    reviews: findClaimReviews(nodes),
  }
}

/** Null where the address tells of no day, or of a month alone. */
function readDayOfAddress(url: string): string | null {
  const [first, last] = findDayInAddress(url) ?? []
  return first !== undefined && first === last ? formatDay(first) : null
}

function readPublisher({ nodes, node, tags }: Sources, url: string): string | null {
  const usable = (name: string | null | undefined): string | null =>
    name && name.length <= longestName && !/^https?:/.test(name) ? name : null
  const site = usable(firstOf(tags, 'og:site_name'))
  const linked = usable(namesOf(node?.publisher, nodes)[0])
  return (
    choosePublisher({ site, linked }, url) ?? usable(firstOf(tags, 'publisher', 'application-name'))
  )
}

const findHeadings = (page: globalThis.Document, places = headlinePlaces): string[] =>
  places
    .flatMap((place) => [...findAllInPage(page, place)].slice(0, 20))
    .map((heading) => plain(getAttribute(heading, 'content') ?? lineOf(heading, mostRead)))
    .filter(Boolean)

function readTitle({ page, node, tags }: Sources, publisher: string | null): string {
  return chooseTitle(
    findHeadings(page).map((text) => text.slice(0, longestTitle)),
    findHeadings(page, ['h2', 'h3']).map((text) => text.slice(0, longestTitle)),
    [textOf(node?.headline), firstOf(tags, ...titleNames), shownTitle(page)].map(
      (text) => text && text.slice(0, longestTitle),
    ),
    publisher,
  )
}

function readAuthors({ page, nodes, node, tags }: Sources, publisher: string | null): string[] {
  // a list within a list has no bound of its own
  const linked = namesOf([node?.author ?? node?.creator].flat().slice(0, mostNames), nodes).slice(
    0,
    mostNames,
  )
  const tagged = metaNames.authors.flatMap((name) => (tags.get(name) ?? []).slice(0, mostNames))
  return unique(chooseAuthors(page, publisher, linked, tagged))
}

function attributeOf(page: globalThis.Document, place: string, name: string): string | null {
  const element = findInPage(page, place)
  return element && getAttribute(element, name)
}

/** Not page.title: icons have titles too, and linkedom takes the first of any kind. */
function shownTitle(page: globalThis.Document): string | null {
  const title = [...findAllInPage(page, 'title')].find((element) => !closest(element, 'svg'))
  return plain((title && textContentOf(title)) ?? '') || null
}

/** An outlet that names only itself as author is asked again by its visible byline. */
function chooseAuthors(
  page: globalThis.Document,
  publisher: string | null,
  linked: string[],
  tagged: string[],
): string[] {
  let outlet: string[] = []
  for (const names of [linked, tagged]) {
    const found = names.flatMap(findAuthors)
    if (found.some((name) => name !== publisher)) return found
    outlet = outlet.concat(found)
  }
  const shown = findVisibleAuthors(page)
  return shown.length ? shown : outlet
}

const unique = (names: string[]): string[] =>
  names.filter(
    (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  )
