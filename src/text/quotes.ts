import type { Span } from '../model/text.ts'

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

type Style = 'double' | 'single' | 'guillemet' | 'straight' | 'apostrophe'

interface Open {
  at: number
  length: number
  style: Style
  /** the place of a mark that is either its closing quote or an apostrophe */
  perhaps: number
}

const styleOf: ReadonlyMap<string, Style> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'guillemet'],
  ['›', 'guillemet'],
  ['"', 'straight'],
  ['＂', 'straight'],
  ["'", 'apostrophe'],
])
const openers = '“„‟‘‚‛«‹'
const beforeOpening = '([{—–―-/\u200f\u200e\u202b\u202a،,:;؛'
const afterClosing = ')]}.,;:!?…؟،؛—–―-/\u200f\u200e\u202c'
const deepest = 6
/**
 * The quotations of one block, outer before inner, in order of their beginning: “”, „“, «», « »
 * with spaces inside, ‹›, "", '' doubled, ‘’ and ''. Marks that open nothing and apostrophes are
 * passed over. Linear in the block's length. `particles`: letters that the language writes attached
 * to the next word, and so to a quotation mark: «و”…”», «بـ"…"».
 */
export function findQuotes(text: string, block: Span, particles = ''): Quote[] {
  const quotes: Quote[] = []
  const open: Open[] = []
  const close = (index: number, end: number, length: number) => {
    const { at, length: opening } = open[index]!
    quotes.push({
      start: at,
      end,
      inner: { start: at + opening, end: end - length },
      closed: length > 0,
      level: index,
    })
    open.length = index
  }
  for (let i = block.start; i < block.end; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue
    const doubled =
      i + 1 < block.end && (text[i] === "'" || text[i] === '`') && text[i + 1] === text[i]
    const style = doubled ? 'straight' : styleOf.get(text[i]!)
    if (!style) continue
    const length = doubled ? 2 : 1
    const before = i > block.start ? text[i - 1]! : ' '
    const after = i + length < block.end ? text[i + length]! : ' '
    const mayOpen =
      !isBlank(after) &&
      (isBlank(before) ||
        beforeOpening.includes(before) ||
        styleOf.has(before) ||
        endsParticle(text, block, i, particles))
    const isSpaced = (text[i] === '»' || text[i] === '›') && isBlank(before)
    const mayClose =
      (!isBlank(before) || isSpaced) &&
      (isBlank(after) || afterClosing.includes(after) || styleOf.has(after))
    const index = findOpen(open, style)
    if (style === 'single' || style === 'apostrophe') {
      if (index >= 0 && mayClose && text[i] !== '‘') {
        if (before === 's' && isBlank(after) && /\p{Ll}/u.test(text[i + 2] ?? ''))
          open[index]!.perhaps = i + 1
        else close(index, i + 1, 1)
      } else if (
        mayOpen &&
        !mayClose &&
        text[i] !== '’' &&
        !/\d\ds/.test(text.slice(i + 1, i + 4))
      ) {
        if (index >= 0) settle(index)
        if (open.length < deepest) push(open, i, style)
      }
      continue
    }
    const opens =
      mayOpen !== mayClose ? mayOpen : style === 'straight' ? index < 0 : openers.includes(text[i]!)
    if (!opens) {
      if (index >= 0) {
        settle(index + 1)
        close(index, i + length, length)
      }
    } else if (index < 0 || open[index]!.at === block.start) {
      if (open.length < deepest) push(open, i, style, length)
    } else {
      open.length = index
      push(open, i, style, length)
    }
    i += length - 1
  }
  settle(0)
  return withLevels(quotes.sort((a, b) => a.start - b.start || b.end - a.end))

  /** Ends what is still open from `from` on: at a doubtful mark, at the block's end, or (a stray mark) not at all. */
  function settle(from: number): void {
    for (let index = open.length - 1; index >= from; index--) {
      const { at, perhaps, style } = open[index]!
      if (perhaps > 0) close(index, perhaps, 1)
      else if (
        from === 0 &&
        style !== 'apostrophe' &&
        style !== 'single' &&
        beginsSpeech(text, block, at)
      )
        close(index, block.end, 0)
      else open.length = index
    }
  }
}

/** A fast test: all quotation marks are among these units. */
const mayBeMark = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x22 || unit === 0x27 || unit === 0x60
    : unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x203a) || unit === 0xff02

function push(open: Open[], at: number, style: Style, length = 1): void {
  open.push({ at, length, style, perhaps: 0 })
}

function findOpen(open: readonly Open[], style: Style): number {
  for (let index = open.length - 1; index >= 0; index--)
    if (open[index]!.style === style) return index
  return -1
}

/**
 * An opening mark without a closing one counts only where speech begins: first in its block, after
 * a colon, a comma or a full stop.
 */
function beginsSpeech(text: string, block: Span, at: number): boolean {
  let i = at - 1
  while (i >= block.start && isBlank(text[i]!)) i--
  return i < block.start || ':,،.!?؟'.includes(text[i]!) || styleOf.has(text[i]!)
}

/** Whether only attached particles stand between the last space and `at`. */
function endsParticle(text: string, block: Span, at: number, particles: string): boolean {
  let i = at - 1
  while (i >= block.start && at - i <= 3 && particles.includes(text[i]!)) i--
  return i < at - 1 && (i < block.start || isBlank(text[i]!) || beforeOpening.includes(text[i]!))
}

function withLevels(quotes: Quote[]): Quote[] {
  const around: number[] = []
  return quotes.map((quote) => {
    while (around.length > 0 && around[around.length - 1]! <= quote.start) around.pop()
    around.push(quote.end)
    return { ...quote, level: around.length - 1 }
  })
}

function isBlank(character: string): boolean {
  return (
    character <= ' ' || character === '\u00a0' || character === '\u202f' || character === '\u3000'
  )
}
