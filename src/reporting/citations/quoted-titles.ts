/** Titles that the text itself gives in quotation marks beside a reference. */
import { titleBringers, titledNoun } from '../../languages/words-in-reports.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import { findQuotes } from '../../text/quotes.ts'
import { isCapitalAt } from '../../text/letters.ts'
import { hasArabic } from '../../text/scripts.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { findTokens } from '../../text/tokens.ts'
import { remembered } from '../terms/remembered.ts'
import { wordsOf } from '../terms/terms.ts'
import { countIn, type TitleWords } from './title-words.ts'

/** What is quoted around a citation, as titles are compared with it. */
export interface QuotedTitles {
  /** quotations around it, of so many words that a title like them is no chance, as plain words */
  around: ReadonlySet<string>
  /** the significant words of the title that the text says the piece has; null: it says none */
  told: ReadonlySet<string> | null
  /** whether that title is in Arabic script */
  isArabic: boolean
}

/** A quotation; `bringer`: where the words begin that call it a title, null where none do. */
interface Quotation extends Span {
  inner: Span
  bringer: number | null
}

/** UTF-16 units around a citation in which its title may be quoted. */
const reach = 200
/** So much of them may stand between a citation and words that tell its title. */
const between = 25
/** Words that a quotation needs, and a title's part before or behind a colon. */
const leastWords = 3
/** UTF-16 units: what is longer is no title, and from how many on a word of a title has a capital. */
const longestTitle = 200
const longWord = 5
/** Significant words that a title needs for another one to contradict it. */
const leastTold = 2
/** Which share of the told title's words a piece of that title has at least. */
const leastShare = 0.6

/** Reads what is quoted around a citation of the document. Never throws. */
export function createTitleReader({
  text,
  blocks,
}: TextDocument): (citation: Span) => QuotedTitles {
  const blocksIn = createSpanIndex(blocks.map((block) => [block]))
  const quotationsIn = remembered((block: Block) => {
    const all = findQuotations(text, block)
    const indexed = createSpanIndex(all.map((quote) => [quote]))
    return (span: Span) => indexed(span).map((i) => all[i]!)
  })
  return ({ start, end }) => {
    const near = blocksIn({ start, end }).flatMap((i) =>
      quotationsIn(blocks[i]!)({ start: start - reach, end: end + reach }),
    )
    const told = near.find((quote) => isToldOf(quote, { start, end }, text))
    const words = told ? new Set(wordsOf(text, told.inner.start, told.inner.end)) : null
    return {
      around: new Set(near.flatMap(({ inner }) => plainWords(text.slice(inner.start, inner.end)))),
      told: words && words.size >= leastTold ? words : null,
      isArabic: told !== undefined && hasArabic(text.slice(told.start, told.end)),
    }
  }
}

const findQuotations = (text: string, block: Block): Quotation[] =>
  findQuotes(text, block)
    .filter(({ closed, inner }) => closed && inner.end - inner.start <= longestTitle)
    .map(({ start, end, inner }) => {
      const before = text.slice(Math.max(block.start, start - between * 2), start)
      const found =
        titleBringers.exec(before) ??
        (isInCapitals(text.slice(inner.start, inner.end)) ? titledNoun.exec(before) : null)
      return { start, end, inner, bringer: found ? start - before.length + found.index : null }
    })

/** "The Last Ferry to Valdor": all but short words begin with a capital. */
const isInCapitals = (text: string): boolean =>
  findTokens(text).every(({ start, end }) => end - start < longWord || isCapitalAt(text, start))

/** "an essay titled “…”", "Under the headline “…”, the paper wrote": right beside the citation. */
function isToldOf({ start, end, bringer }: Quotation, citation: Span, text: string): boolean {
  if (bringer === null) return false
  const isInside = start >= citation.start && end <= citation.end
  const gap =
    bringer >= citation.end
      ? text.slice(citation.end, bringer)
      : end <= citation.start
        ? text.slice(end, citation.start)
        : ''
  return isInside || (gap.length <= between && !/[.!?؟]\s/.test(gap))
}

/** The folded words in their order; none of a text with too few. */
function plainWords(text: string): string[] {
  const words = findTokens(text).map(({ folded }) => folded)
  return words.length < leastWords ? [] : [words.join(' ')]
}

/** A title and its parts before and behind a colon or a bar, "Opinion | …", as plain words. */
export const partsOfTitle = (title: string): string[] =>
  [title, ...title.split(/[:|–—]|\s-\s/)].flatMap(plainWords)

/** `parts`: those of a title. */
export const isQuoted = (parts: readonly string[], { around }: QuotedTitles): boolean =>
  parts.some((words) => around.has(words))

/** The text says that the piece has another title; in another script that cannot be told. */
export const isTitledOtherwise = (
  { words }: TitleWords,
  title: string,
  { told, isArabic }: QuotedTitles,
): boolean =>
  told !== null && hasArabic(title) === isArabic && countIn(told, words) < told.size * leastShare
