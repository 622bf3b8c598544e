import type { Span } from '../model/text.ts'
import {
  beginsSpeech,
  findMark,
  isBlank,
  isOpener,
  readQuoteMark,
  type QuoteMark,
} from './quote-marks.ts'

/** A quotation with its marks. */
export interface Quote extends Span {
  /** what stands between the marks */
  inner: Span
  /**
   * false: nothing closes it in this block, so it reaches to the block's end (speech that continues
   * in the next paragraph)
   */
  closed: boolean
  /** nesting depth: 0 for a quotation that is not inside another */
  level: number
}

interface OpenQuote extends Pick<QuoteMark, 'at' | 'length' | 'style'> {
  /** the end of a mark that is either its closing quote or an apostrophe; 0: there is none */
  perhaps: number
}

/** How a language writes quotations. */
export interface QuoteHabits {
  /** letters written attached to the next word, and so to a quotation mark: «و”…”», «بـ"…"» */
  particles?: string
  /**
   * Whether the words before `at` in a block from `start` on bring speech: an opening mark at `at`
   * counts then even where nothing closes it and no comma or colon stands before it.
   */
  bringsSpeech?(text: string, start: number, at: number): boolean
  /**
   * Whether a block that begins at `start` tells who says something, so that it does not go on with
   * a quotation of the block before whose closing mark was forgotten.
   */
  beginsReport?(text: string, start: number, end: number): boolean
}

/** Quotations within quotations: what lies deeper is passed over. */
const deepest = 6

/**
 * The quotations of one block, outer before inner, in order of their beginning: “”, „“, «», « »
 * with spaces inside, ‹›, "", '' doubled, ‘’ and ''. Marks that open nothing and apostrophes are
 * passed over. Linear in the block's length.
 */
export function findQuotes(text: string, block: Span, habits: QuoteHabits = {}): Quote[] {
  const { particles = '' } = habits
  const quotes = createOpenQuotes(text, block, habits)
  const { end } = block
  for (let i = findMark(text, block.start, end); i < end; i = findMark(text, i, end)) {
    const mark = readQuoteMark(text, block, i, particles)
    i += mark?.length ?? 1
    if (!mark) continue
    if (mark.style === 'single' || mark.style === 'apostrophe') takeSingle(quotes, mark, text)
    else takeDouble(quotes, mark, text, block)
  }
  quotes.settle(0)
  return withLevels(quotes.closed.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** ‘ ’ and ': each may be an apostrophe too. */
function takeSingle(quotes: OpenQuotes, mark: QuoteMark, text: string): void {
  const { at, sign, before, after, mayOpen, mayClose } = mark
  const index = quotes.find(mark)
  if (index >= 0 && mayClose && sign !== '‘') {
    // "the workers’ union": a plural's apostrophe, as far as can be told yet
    const isPlural = before === 's' && isBlank(after) && /\p{Ll}/u.test(text[at + 2] ?? '')
    if (isPlural) quotes.doubt(index, mark)
    else quotes.close(index, mark)
    return
  }
  const isDecade = () => /\d\ds/.test(text.slice(at + 1, at + 4))
  if (!mayOpen || mayClose || sign === '’' || isDecade()) return
  if (index >= 0) quotes.settle(index)
  quotes.open(mark)
}

/** All others: what stands beside a mark tells whether it opens, else its sign does. */
function takeDouble(quotes: OpenQuotes, mark: QuoteMark, text: string, block: Span): void {
  const { sign, style, mayOpen, mayClose } = mark
  const index = quotes.find(mark)
  const bySign = style === 'straight' ? index < 0 : isOpener(sign)
  if (mayOpen !== mayClose ? mayOpen : bySign) {
    if (index >= 0 && quotes.getStart(index) !== block.start) quotes.drop(index)
    quotes.open(mark)
  } else if (index >= 0) {
    quotes.settle(index + 1)
    quotes.close(index, mark)
  } else if (mayClose && !mayOpen) {
    if (isSetTooEarly(mark, text, block)) quotes.open(mark)
    else closeOther(quotes, mark, text, block)
  }
}

/**
 * "The captain said,” We won.”", "He added,“ We won.”": a mark set onto the comma, where nothing is open and
 * the next double mark closes.
 */
function isSetTooEarly({ at, sign, before, after, style }: QuoteMark, text: string, block: Span) {
  if (style !== 'double' || !',:'.includes(before) || !isBlank(after)) return false
  if (isBlank(text[at - 2] ?? ' ') || !/\p{Lu}/u.test(text[at + 2] ?? '')) return false
  if (!isOpener(sign) && sign !== '”') return false
  const next = text.slice(at + 1, Math.min(block.end, at + closingReach)).search(/[“”„‟]/)
  return next > 0 && text[at + 1 + next] === '”'
}

/** UTF-16 units behind a mark in which the one that would close a quotation properly is looked for. */
const closingReach = 1000

/** "“We will win," she said" and the other way round: closed by a mark of another style than its own. */
function closeOther(quotes: OpenQuotes, mark: QuoteMark, text: string, block: Span): void {
  const own = mark.sign === '"' ? '”' : mark.sign === '”' ? '"' : null
  if (!own || /\d/.test(mark.before)) return
  const index = quotes.find({ style: own === '"' ? 'straight' : 'double' })
  const rest = text.slice(mark.at + 1, Math.min(block.end, mark.at + closingReach))
  if (index < 0 || rest.includes(own)) return
  quotes.settle(index + 1)
  quotes.close(index, mark)
}

/** The quotations that are open at a place of a block, outer before inner. */
interface OpenQuotes {
  /** those that have ended */
  readonly closed: Quote[]
  /** the innermost one with marks of this style; -1 where none is open */
  find(mark: Pick<QuoteMark, 'style'>): number
  getStart(index: number): number
  open(mark: QuoteMark): void
  close(index: number, mark: QuoteMark): void
  /** it ends with this mark if no surer one follows */
  doubt(index: number, mark: QuoteMark): void
  /** leaves it out, and all within it */
  drop(index: number): void
  /**
   * Ends it and all within it: at a doubtful mark, at the block's end, or (a stray mark) not at all.
   * Only the outermost and what lies in it can reach to the block's end.
   */
  settle(index: number): void
}

function createOpenQuotes(text: string, block: Span, habits: QuoteHabits): OpenQuotes {
  const open: OpenQuote[] = []
  const closed: Quote[] = []
  const close = (index: number, end: number, length: number) => {
    const { at, length: opening } = open[index]!
    const inner = { start: at + opening, end: end - length }
    closed.push({ start: at, end, inner, closed: length > 0, level: index })
    open.length = index
  }
  const reachesEnd = ({ at, style }: OpenQuote) =>
    style !== 'apostrophe' &&
    style !== 'single' &&
    (beginsSpeech(text, block, at) || habits.bringsSpeech?.(text, block.start, at) === true)
  return {
    closed,
    find: ({ style }) => open.findLastIndex((one) => one.style === style),
    getStart: (index) => open[index]!.at,
    open({ at, length, style }) {
      if (open.length < deepest) open.push({ at, length, style, perhaps: 0 })
    },
    close: (index, mark) => close(index, mark.at + mark.length, mark.length),
    doubt(index, { at }) {
      open[index]!.perhaps = at + 1
    },
    drop(index) {
      open.length = index
    },
    settle(from) {
      for (let index = open.length - 1; index >= from; index--) {
        const one = open[index]!
        if (one.perhaps > 0) close(index, one.perhaps, 1)
        else if (from === 0 && reachesEnd(one)) close(index, block.end, 0)
        else open.length = index
      }
    },
  }
}

function withLevels(quotes: Quote[]): Quote[] {
  const around: number[] = []
  return quotes.map((quote) => {
    while (around.length > 0 && around[around.length - 1]! <= quote.start) around.pop()
    around.push(quote.end)
    return { ...quote, level: around.length - 1 }
  })
}
