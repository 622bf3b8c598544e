import { patternOf } from '../languages/words-on-pages.ts'
import type { NoArticleReason } from '../model/article.ts'
import type { Metadata } from './metadata/read-metadata.ts'
import { lettersOf, type PageBlock } from './page-block.ts'
import { isRootAddress } from './root-address.ts'

/** Letters below which a text is a notice rather than an article. */
export const shortest = 120

/** Letters of prose without a headline between them: more than any teaser of a list has. */
const longestTeaser = 500

/**
 * Why a page is not an article, null when it is one. `blocks`: all that were found; `selected`: what
 * would be the article.
 */
export function findNoArticleReason(
  url: string,
  metadata: Metadata,
  blocks: readonly PageBlock[],
  selected: readonly PageBlock[],
): NoArticleReason | null {
  const headlines = blocks.filter(isHeadline).length
  const prose = selected.filter(isProse).length
  const isList = headlines > 7 && prose < headlines / 2 && longestRun(blocks) < longestTeaser
  if (!metadata.isArticle) {
    if (isSearch(url) || metadata.pageTypes.includes('SearchResultsPage')) return 'search-page'
    if (isList || (metadata.pageTypes.includes('CollectionPage') && headlines > 2))
      return isRootAddress(url) ? 'front-page' : 'section-page'
  }
  if (selected.length === 0) return 'no-body'
  return lettersOf(selected) < shortest ? 'too-short' : null
}

const isHeadline = ({ text, linkShare, isCard }: PageBlock): boolean =>
  text.length > 20 && text.length < 200 && (linkShare > 0.8 || isCard)

const isProse = ({ text, linkShare, isCard }: PageBlock): boolean =>
  text.length > 100 && linkShare < 0.4 && !isCard

/** Letters of the longest run of prose that no headline interrupts. */
function longestRun(blocks: readonly PageBlock[]): number {
  let longest = 0
  let run = 0
  for (const block of blocks) {
    if (isHeadline(block)) run = 0
    else if (isProse(block)) run += block.text.length
    longest = Math.max(longest, run)
  }
  return longest
}

const search = new RegExp(
  `^\\w+:\\/\\/[^/]+\\/([^?#]*\\/)?(${patternOf('searchFolders')})(\\/|\\.\\w+)?([/?#]|$)|` +
    '[?&](q|s|query|search|keywords?)=[^&]',
  'i',
)

const isSearch = (url: string): boolean => search.test(url)
