import { findAllInPage, findInPage, parentOf, textContentOf } from './dom.ts'

/** What a page of one article says of itself. */
const ownWord = 'meta[property="og:type" i][content^="article" i],[itemprop~="articleBody" i]'

/** What only something published has. */
const day =
  'time[datetime],[itemprop~="datePublished" i],' +
  'meta[property="article:published_time" i],meta[name*="publi" i][content*="-"]'

const linkedData = 'script[type="application/ld+json" i]'
const articleType = /"@type"\s*:\s*\[?\s*"(\w+",\s*")?\w*(Article|Posting|Report)"/
/** UTF-16 units of linked data that are looked at. */
const mostLinked = 200_000

/** Paragraphs that are looked at; letters of one that is prose, and of an article's prose. */
const mostParagraphs = 200
const leastParagraph = 100
const leastProse = 800

/**
 * Whether a page is likely an article, by one cheap look: no layout is asked and no tree is walked.
 * The page's own word counts; without it a headline, a day, and prose in one place. The reading
 * says the rest.
 */
export function looksLikeArticle(page: globalThis.Document): boolean {
  return (
    findInPage(page, ownWord) !== null ||
    isArticleByLinkedData(page) ||
    (findInPage(page, 'h1') !== null && findInPage(page, day) !== null && hasProse(page))
  )
}

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

function hasProse(page: globalThis.Document): boolean {
  const letters = new Map<unknown, number>()
  for (const paragraph of [...findAllInPage(page, 'p')].slice(0, mostParagraphs)) {
    const { length } = textContentOf(paragraph) ?? ''
    if (length < leastParagraph) continue
    const place = parentOf(paragraph)
    const sum = (letters.get(place) ?? 0) + length
    if (sum >= leastProse) return true
    letters.set(place, sum)
  }
  return false
}
