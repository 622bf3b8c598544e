import { ignoredUnit } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'
import { isWordUnit } from '../../text/letters.ts'

/** What stands between two words, as one small number. */
export const Gap = {
  space: 0,
  none: 1,
  hyphen: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  quoteOpen: 6,
  quoteClose: 7,
  parenOpen: 8,
  parenClose: 9,
  dash: 10,
  slash: 11,
  other: 12,
  edge: 13,
} as const

const kinds = new Map<string, number>([
  ['-', Gap.hyphen],
  ['\u2010', Gap.hyphen],
  ['\u2011', Gap.hyphen],
  [',', Gap.comma],
  ['،', Gap.comma],
  ['.', Gap.stop],
  ['!', Gap.stop],
  ['?', Gap.stop],
  ['؟', Gap.stop],
  ['…', Gap.stop],
  [':', Gap.colon],
  [';', Gap.colon],
  ['؛', Gap.colon],
  ['(', Gap.parenOpen],
  ['[', Gap.parenOpen],
  [')', Gap.parenClose],
  [']', Gap.parenClose],
  ['–', Gap.dash],
  ['—', Gap.dash],
  ['\u0640', Gap.dash],
  ['/', Gap.slash],
  ['&', Gap.hyphen],
])
const quotes = '"“”„«»‹›‘'

const none = { first: Gap.none, last: Gap.none, quotes: 0 } as const
const space = { first: Gap.space, last: Gap.space, quotes: 0 } as const

/**
 * The first and the last mark between two words and the number of quote marks. Looks at 24 units at
 * most. `particles`: letters that are a word's beginning before a quote mark.
 */
export function readGap(
  text: string,
  from: number,
  to: number,
  particles = '',
): Readonly<{ first: number; last: number; quotes: number }> {
  let first = -1
  let last = -1
  let count = 0
  if (to === from) return none
  if (to - from === 1 && text[from] === ' ') return space
  const stop = Math.min(to, from + 24)
  for (let i = from; i < stop; i++) {
    const character = text[i]!
    if (character === ' ' || character === '\u00a0') continue
    if (isPartOfWord(text.charCodeAt(i)) && !isLoneBar(text, i)) continue
    let kind = kinds.get(character)
    if (kind === undefined && (quotes.includes(character) || isSingleQuote(character, particles))) {
      kind = isOpening(text, i, to, particles) ? Gap.quoteOpen : Gap.quoteClose
      count++
    }
    if (kind === Gap.hyphen && (text[i - 1] === ' ' || text[i + 1] === ' ')) kind = Gap.dash
    kind ??= Gap.other
    if (first < 0) first = kind
    last = kind
  }
  return first < 0 ? space : { first, last, quotes: count }
}

/** «فيلم 'الجسر'»: an apostrophe, which no word has in a language with such particles */
const isSingleQuote = (character: string, particles: string): boolean =>
  character === "'" && particles !== ''

/** «القاهرة ـ رويترز»: a stretching bar between spaces, which many write for a dash */
const isLoneBar = (text: string, at: number): boolean =>
  text[at] === '\u0640' && text[at - 1] === ' ' && text[at + 1] === ' '

/** A vowel mark or a stretching bar behind a word's last letter, or a mark of direction. */
const isPartOfWord = (unit: number): boolean =>
  ((unit >= 0x610 && unit <= 0x670) || unit === 0x200e || unit === 0x200f) &&
  foldTable[unit] === ignoredUnit

/**
 * A quote mark that touches the word after it opens (so does one between a particle and its word:
 * «و”…”»), whatever its shape: Arabic papers use the curly ones both ways.
 */
function isOpening(text: string, at: number, wordStart: number, particles: string): boolean {
  const character = text[at]!
  if (character === '«' || character === '‹' || character === '„') return true
  if (character === '»' || character === '›') return false
  if (at !== wordStart - 1) return false
  let last = at - 1
  while (last >= 0 && text[last] === '\u0640') last--
  return !isWordUnit(text, last) || (particles.includes(text[last]!) && !isWordUnit(text, last - 1))
}
