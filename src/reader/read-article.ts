import { detectLanguage } from '../languages/detect.ts'
import type { Article, NoArticleReason } from '../model/article.ts'
import type { TextDocument } from '../model/text.ts'
import { assemble } from './assemble.ts'
import { chooseBody } from './choose-body.ts'
import { findBlocks } from './find-blocks.ts'
import { createOffsetMap, type OffsetMap } from './offset-map.ts'
import { findNoArticleReason } from './page-kind.ts'
import type { PageBlock } from './page-block.ts'
import { selectBlocks } from './select-blocks.ts'
import { createVisibility } from './visibility.ts'
import { readMetadata } from './metadata/read-metadata.ts'

export interface Reading {
  article: Article
  document: TextDocument
  map: OffsetMap
}

export interface ReadOptions {
  url: string
  /** whether an element is shown; the page asks the layout, Node guesses from attributes */
  isVisible(element: Element): boolean
}

/**
 * Finds the article of a page: its text, what is known about it, and where each letter stands.
 * Changes nothing.
 */
export function readArticle(
  page: globalThis.Document,
  { url, isVisible }: ReadOptions,
): Reading | { reason: NoArticleReason } {
  const root = page.querySelector('body') ?? page.documentElement // not page.body: linkedom makes a body where it finds none
  if (!root) return { reason: 'no-body' }
  const metadata = readMetadata(page, url)
  const isShown = createVisibility(isVisible)
  let all: PageBlock[] = []
  let selected: PageBlock[] = []
  let most = 0
  for (const strict of [true, false]) {
    const found = findBlocks(root, strict)
    const body = chooseBody(found, metadata.title)
    const candidate = body ? selectBlocks(found.blocks, body, metadata, isShown) : []
    const length = candidate.reduce((sum, { text }) => sum + text.length, 0)
    if (strict || length > most * 1.5) {
      all = found.blocks
      selected = candidate
      most = length
    }
    if (most > 400) break
  }
  const reason = findNoArticleReason(url, metadata, all, selected)
  if (reason) return { reason }
  const { text, blocks, links, segments } = assemble(selected, page.baseURI ?? url)
  const lang = chooseLanguage(text, page)
  const dir = rightToLeft.test(lang) ? 'rtl' : 'ltr'
  const { title, authors, publisher, published, modified, reviews } = metadata
  const article: Article = {
    title,
    authors,
    publisher,
    published,
    modified,
    lang,
    dir,
    url,
    ...(reviews.length > 0 && { reviews }),
  }
  const document: TextDocument = {
    id: url,
    text,
    lang,
    date: published?.slice(0, 10) ?? null,
    title: title || null,
    url,
    publisher,
    blocks,
    links,
  }
  return { article, document, map: createOffsetMap(segments) }
}

const rightToLeft = /^(ar|fa|ur|he|ps|ckb|yi|sd|ug|dv)$/

/**
 * What the text shows, since pages' own word is often a template's; the page's word where the text
 * shows nothing.
 */
function chooseLanguage(text: string, page: globalThis.Document): string {
  const detected = detectLanguage(text)
  return detected === 'und'
    ? (/^[a-z]{2,3}/.exec(page.documentElement?.getAttribute('lang')?.toLowerCase() ?? '')?.[0] ??
        'und')
    : detected
}
