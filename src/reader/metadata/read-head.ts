/** What the head of a page says, of this article and of no other. */
import { findInPage, getAttribute } from '../dom.ts'
import { findLinkedNodes, isArticleNode, isOfAddress, textOf, type LinkedNode } from './json-ld.ts'
import { firstOf, readMetaTags } from './meta-tags.ts'
import { samePath } from './same-path.ts'
import { overlap } from './title.ts'

/** Names of <meta> that hold a title, best first. */
export const titleNames = ['og:title', 'twitter:title']

/** What holds of every page of an outlet. */
const ofOutlet = ['og:site_name', 'application-name', 'publisher', 'og:type']

/** From this share of common words on, a title in the head is that of the page. */
const sameTitle = 0.5

export interface Head {
  tags: Map<string, string[]>
  nodes: LinkedNode[]
  canonical: string | null
  /** it still spoke of the article that was loaded; what it said of that is left out */
  isOfOther: boolean
}

/**
 * `loadedAs`: the address under which the page was loaded. A page that goes on to another article
 * without a load may leave its head as it was: day, authors and title of that are not this one's.
 * `shownTitle`: what the page calls itself now.
 */
export function readHead(
  page: globalThis.Document,
  url: string,
  loadedAs: string,
  shownTitle: string | null,
): Head {
  const tags = readMetaTags(page)
  const nodes = findLinkedNodes(page)
  const link = findInPage(page, 'link[rel="canonical"]')
  const canonical = link && getAttribute(link, 'href')
  const own = [canonical, firstOf(tags, 'og:url')].filter((address) => address !== null)
  const isTitle = (title: string) => shownTitle !== null && overlap(title, shownTitle) >= sameTitle
  const isOfOther = (): boolean => {
    if (samePath(loadedAs, url) || own.some((address) => samePath(address, url))) return false
    const title = firstOf(tags, ...titleNames)
    if (title !== null && shownTitle !== null) return !isTitle(title)
    return own.some((address) => samePath(address, loadedAs))
  }
  if (!isOfOther()) return { tags, nodes, canonical, isOfOther: false }
  const isThis = (address: string) => samePath(address, url)
  return {
    tags: new Map([...tags].filter(([name]) => ofOutlet.includes(name))),
    nodes: nodes.filter(
      (node) =>
        !isArticleNode(node) || isOfAddress(node, isThis) || isTitle(textOf(node.headline) ?? ''),
    ),
    canonical: null,
    isOfOther: true,
  }
}
