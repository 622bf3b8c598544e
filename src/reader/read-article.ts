import { detectLanguage, isToldByText, isTooShortToTell } from '../languages/detect.ts'
import type { Diagnostic } from '../model/apparatus.ts'
import { createAttempt, type Part } from '../model/attempt.ts'
import type { Article, NoArticleReason } from '../model/article.ts'
import type { TextDocument } from '../model/text.ts'
import { toPageAddress } from './absolute-address.ts'
import { assemble } from './assemble.ts'
import { chooseBody } from './choose-body.ts'
import { baseOf, findInPage, getAttribute, rootOf } from './dom.ts'
import { findBlocks, type FoundBlocks } from './find-blocks.ts'
import { findHeadlines } from './find-headlines.ts'
import { createOffsetMap, type OffsetMap } from './offset-map.ts'
import { findNoArticleReason } from './page-kind.ts'
import { lettersOf, type PageBlock } from './page-block.ts'
import { selectBlocks } from './select-blocks.ts'
import { createVisibility } from './visibility.ts'
import { bounds, type Bound } from './walk.ts'
import { noMetadata, readMetadata, type Metadata } from './metadata/read-metadata.ts'

export interface ArticleReading {
  article: Article
  document: TextDocument
  map: OffsetMap
  /** where bounds cut the page off; empty for almost every page */
  diagnostics: Diagnostic[]
}

export interface ReadOptions {
  url: string
  /** whether an element is shown; the page asks the layout, Node guesses from attributes */
  isVisible(element: Element): boolean
  /**
   * takes the elements whose shadow trees are a part of what was read, or will be once they have
   * one
   */
  hosts?: Set<Element>
}

/**
 * Finds the article of a page: its text, what is known about it, and where each letter stands.
 * Changes nothing.
 */
export function readArticle(
  page: globalThis.Document,
  { url: given, isVisible, hosts = new Set() }: ReadOptions,
): ArticleReading | { reason: NoArticleReason } {
  const url = toPageAddress(given)
  const root = findInPage(page, 'body') ?? rootOf(page) // not page.body: linkedom makes a body where it finds none
  if (!root) return { reason: 'no-body' }
  const diagnostics: Diagnostic[] = []
  const attempt = createAttempt(diagnostics)
  const metadata = attempt(whole, () => readMetadata(page, url), noMetadata)
  const { all, selected, cut } = findArticleBlocks(
    (strict) => findBlocks(root, strict, hosts),
    metadata,
    createVisibility(isVisible),
  )
  const reason = findNoArticleReason(url, metadata, all, selected)
  if (reason) return { reason }
  const base = baseOf(page) ?? given
  const { text, blocks, links, segments } = assemble(selected, base)
  const headlines = attempt(whole, () => findHeadlines({ root, hosts }, base, selected), [])
  const lang = findTextLanguage(text, page)
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
    ...(headlines.length > 0 && { headlines }),
  }
  return {
    article,
    document,
    map: createOffsetMap(segments, hosts.size > 0),
    diagnostics: [...diagnostics, ...[...cut].map(toDiagnostic)],
  }
}

/** Shorter than this many UTF-16 units, an article is looked for among unlikely elements too. */
const enough = 400

/**
 * The blocks of a page and those of its article. First without elements whose names tell that they
 * are not part of one; with them where too little is left and they hold half as much again.
 */
function findArticleBlocks(
  find: (strict: boolean) => FoundBlocks,
  metadata: Metadata,
  isShown: (element: Element) => boolean,
): { all: PageBlock[]; selected: PageBlock[]; cut: ReadonlySet<Bound> } {
  let all: PageBlock[] = []
  let selected: PageBlock[] = []
  let most = 0
  const cut = new Set<Bound>()
  for (const strict of [true, false]) {
    const found = find(strict)
    for (const bound of found.cut) cut.add(bound)
    const body = chooseBody(found, metadata.title)
    const candidate = body ? selectBlocks(found.blocks, body, metadata, isShown) : []
    const length = lettersOf(candidate)
    if (strict || length > most * 1.5) {
      all = found.blocks
      selected = candidate
      most = length
    }
    if (most > enough) break
  }
  return { all, selected, cut }
}

const whole: Part = { step: 'read', block: null }

const toDiagnostic = (bound: Bound): Diagnostic => ({
  ...whole,
  message: `more ${bound} than ${bounds[bound]}`,
})

const rightToLeft = /^(ar|fa|ur|he|ps|ckb|yi|sd|ug|dv)$/

/**
 * What the text shows, since pages' own word is often a template's. The page's word counts where
 * the text is too short to tell, and where it names a language that the text need not show: a text
 * that shows nothing of English is not English.
 */
function findTextLanguage(text: string, page: globalThis.Document): string {
  const detected = detectLanguage(text)
  if (detected !== 'und') return detected
  const root = rootOf(page)
  const told = /^[a-z]{2,3}/.exec((root && getAttribute(root, 'lang'))?.toLowerCase() ?? '')?.[0]
  return told && (!isToldByText(told) || isTooShortToTell(text)) ? told : 'und'
}
