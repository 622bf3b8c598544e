import { parseHTML } from 'linkedom'
import { findFeeds } from '../../../src/reader/metadata/find-feeds.ts'
import { readArticle, type ArticleReading } from '../../../src/reader/read-article.ts'
import { isShownByAttributes } from '../../annotate/visibility.ts'
import { pages, type PageCase } from '../cases/pages.ts'
import { findBadSpan } from '../find-bad-span.ts'
import { createTarget } from '../fuzz-target.ts'

const plain = (text: string): string => text.replace(/\s/g, ' ').normalize('NFKC')

/** Every letter of the text stands in the page where the map says. */
function checkMap({ document: { text }, map }: ArticleReading): void {
  let last = 0
  for (const { node, nodeStart, start, length } of map.segments) {
    if (length <= 0 || start < last) throw new Error('segments are empty or overlap')
    last = start + length
    const shown = plain(node.data.slice(nodeStart, nodeStart + length))
    const read = plain(text.slice(start, last))
    // a letter of a ligature is a part of what stands there
    if (shown !== read && !(length === 1 && shown.includes(read)))
      throw new Error('the map says otherwise than the page')
  }
}

function check({ html, url }: PageCase): void {
  let page: globalThis.Document
  try {
    page = parseHTML(html).document as unknown as globalThis.Document
  } catch {
    // the library for Node takes apart less than a browser does
    return
  }
  const feeds = findFeeds(page)
  if (feeds.some((feed) => !feed.url.startsWith('https:')))
    throw new Error('a feed is not of https')
  const reading = readArticle(page, { url, isVisible: isShownByAttributes })
  if ('reason' in reading) return
  const { article, document, diagnostics } = reading
  const { text, blocks, links } = document
  const bad = findBadSpan({ blocks, links }, text)
  if (bad) throw new Error(bad)
  if (diagnostics[0]) throw new Error(`left out: ${diagnostics[0].message}`)
  if (blocks.some(({ start }, i) => i > 0 && start <= blocks[i - 1]!.end))
    throw new Error('blocks overlap')
  if (blocks.some(({ start, end }) => text.slice(start, end).includes('\n')))
    throw new Error('a block holds a line break')
  const addresses = [...links, ...(article.reviews ?? [])].flatMap((place) => place.url ?? [])
  if (addresses.some((address) => !/^https?:/.test(address)))
    throw new Error('an address of another scheme')
  checkMap(reading)
}

export const targets = [createTarget({ name: 'reader: page', cases: pages, check })]
