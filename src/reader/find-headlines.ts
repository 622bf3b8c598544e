import type { PageHeadline } from '../model/text.ts'
import type { PageBlock } from './page-block.ts'
import {
  findAllIn,
  findAllInRoot,
  findIn,
  getAttribute,
  hasAttribute,
  shadowRootOf,
} from './dom.ts'
import { closestAround } from './drawn-tree.ts'
import { toAbsolute } from './absolute-address.ts'
import { lineOf } from './line-of.ts'

/** Links that are looked at, and headlines that are kept: more than pages of news have. */
const mostLinks = 2_000
const mostHeadlines = 150
/** UTF-16 units of a headline. */
const least = 20
const longest = 250
/** A headline has this many words at least; names of sections and people have fewer. */
const leastWords = 4
/** UTF-16 units of a link that are read, with the spaces of its markup: a whole page may be in one. */
const mostRead = 20_000

const aroundPage = 'nav,footer,[role=navigation],[role=contentinfo]'

/** What was read of a page, and the elements in it that have shadow trees, or may get them. */
interface ReadPage {
  root: Element
  hosts: ReadonlySet<Element>
}

/**
 * The headlines of the page that lead elsewhere, each address once, in the order of the page; the
 * links of the article's own blocks are none. `base`: what relative addresses are resolved against.
 */
export function findHeadlines(
  page: ReadPage,
  base: string,
  article: readonly PageBlock[],
): PageHeadline[] {
  const first = article[0]?.element ?? page.root
  const last = article.at(-1)?.element ?? page.root
  const own = new Set(article.flatMap(({ links }) => links.map(({ element }) => element)))
  const found = new Map<string, PageHeadline>()
  let place: 'before' | 'inside' | 'after' = 'before'
  let links = 0
  for (const element of elementsOf(page)) {
    if (element === first) place = 'inside'
    if (element === last) place = 'after'
    if (!hasAttribute(element, 'href') || own.has(element)) continue
    if (++links > mostLinks || found.size >= mostHeadlines) break
    const headline = readHeadline(element, base)
    if (headline && (found.get(headline.url)?.title.length ?? 0) < headline.title.length)
      found.set(headline.url, { ...headline, inside: place === 'inside' })
  }
  return [...found.values()]
}

/** Of the page's own tree, then of the open shadow trees. */
function elementsOf({ root, hosts }: ReadPage): Iterable<Element> {
  const own = findAllIn(root, '*')
  const inShadow = (host: Element) => [...findAllInRoot(shadowRootOf(host), '*')]
  return hosts.size > 0 ? [...own, ...[...hosts].flatMap(inShadow)] : own
}

function readHeadline(anchor: Element, base: string): Omit<PageHeadline, 'inside'> | null {
  const title = titleOf(anchor)
  const url = title === null ? null : toAbsolute(getAttribute(anchor, 'href'), base)
  return title === null || url === null || closestAround(anchor, aroundPage) ? null : { url, title }
}

/** The words of the heading in a link, else its first lines; null where they are no headline. */
function titleOf(anchor: Element): string | null {
  const heading = findIn(anchor, 'h1,h2,h3,h4,h5,h6')
  const text = heading ? toLine(lineOf(heading, mostRead)) : readFirstLines(anchor)
  return isHeadline(text) ? text : null
}

/** Up to the line that makes a headline: before it may stand a label, behind it a summary. */
function readFirstLines(anchor: Element): string {
  let text = ''
  for (const line of lineOf(anchor, mostRead, parting, ' ').split(parting)) {
    text = toLine(`${text} ${line}`)
    if (isHeadline(text)) break
  }
  return text
}

/** Stands between lines in no page. */
const parting = '\0'
const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isHeadline = (text: string): boolean =>
  text.length >= least && text.length <= longest && text.split(' ').length >= leastWords
