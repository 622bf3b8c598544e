import { detectLanguage, isToldByText, isTooShortToTell } from '../languages/detect.ts'
import type { Diagnostic } from '../model/apparatus.ts'
import { createAttempt, type Part } from '../model/attempt.ts'
import type { Article, NoArticleReason } from '../model/article.ts'
import type { TextDocument } from '../model/text.ts'
import { toPageAddress } from './absolute-address.ts'
import { assemble } from './assemble.ts'
import { chooseBody } from './choose-body.ts'
import { baseOf, findByTag, findInPage, getAttribute, rootOf } from './dom.ts'
import { findBlocks, type FoundBlocks } from './find-blocks.ts'
import { findHeadlines } from './find-headlines.ts'
import type { Reach } from './left-out.ts'
import { createOffsetMap, type OffsetMap } from './offset-map.ts'
import { findNoArticleReason, shortest } from './page-kind.ts'
import { lettersOf, type PageBlock } from './page-block.ts'
import { isByline, selectBlocks } from './select-blocks.ts'
import { createVisibility } from './visibility.ts'
import { bounds, type Bound } from './walk.ts'
import { findAuthorsInLines } from './metadata/byline.ts'
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
  /** the address under which the page was loaded, where that may be another */
  loadedAs?: string
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
  { url: given, loadedAs = given, isVisible, hosts = new Set() }: ReadOptions,
): ArticleReading | { reason: NoArticleReason } {
  const url = toPageAddress(given)
  const root = findInPage(page, 'body') ?? rootOf(page) // not page.body: linkedom makes a body where it finds none
  if (!root) return { reason: 'no-body' }
  const diagnostics: Diagnostic[] = []
  const attempt = createAttempt(diagnostics)
  const metadata = attempt(whole, () => readMetadata(page, url, loadedAs), noMetadata)
  const { all, selected, cut } = findArticleBlocks(
    (reach) => findBlocks(root, reach, hosts),
    findByTag(root, 'figcaption').length,
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
  const { title, publisher, published, reviews } = metadata
  const authors =
    metadata.authors.length > 0 ? metadata.authors : findAuthorsNear(all, selected[0]!)
  const article: Article = {
    title,
    authors,
    publisher,
    published,
    lang,
    dir,
    url,
    ...(reviews.length > 0 && { reviews }),
  }
  const document: TextDocument = {
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
/** Fewer captions are those of an article with pictures, and no photo essay. */
const leastCaptions = 3

/**
 * The blocks of a page and those of its article. First of what is likely one; of more where too
 * little is left and that holds half as much again.
 */
function findArticleBlocks(
  find: (reach: Reach) => FoundBlocks,
  captions: number,
  metadata: Metadata,
  isShown: (element: Element) => boolean,
): { all: PageBlock[]; selected: PageBlock[]; cut: ReadonlySet<Bound> } {
  let all: PageBlock[] = []
  let selected: PageBlock[] = []
  let most = 0
  const cut = new Set<Bound>()
  for (const reach of ['likely', 'unlikely', 'captions', 'all'] as const) {
    if (most > (reach === 'all' ? shortest : enough)) break
    if (reach === 'captions' && captions < leastCaptions) continue
    const found = find(reach)
    for (const bound of found.cut) cut.add(bound)
    const body = chooseBody(found, metadata.title)
    const candidate = body ? selectBlocks(found.blocks, body, metadata, isShown) : []
    const length = lettersOf(candidate)
    if (reach === 'likely' || length > most * 1.5) {
      all = found.blocks
      selected = candidate
      most = length
    }
  }
  return { all, selected, cut }
}

/** Blocks before and behind the first of an article among which its by-line is looked for. */
const bylineBefore = 6
const bylineBehind = 2

function findAuthorsNear(blocks: readonly PageBlock[], first: PageBlock): string[] {
  const at = blocks.indexOf(first)
  const near = blocks.slice(Math.max(0, at - bylineBefore), at + bylineBehind)
  return findAuthorsInLines(near.filter(isByline).map(({ text }) => text))
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
