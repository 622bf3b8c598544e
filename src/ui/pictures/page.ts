/** The page on which a picture is drawn: as wide as its column, mirrored for Arabic. */
import type { Locale } from '../language.ts'
import { getDirection } from '../language.ts'
import { plainText } from '../quote.ts'

/** Units of width where the column is not known yet, and the least that a picture needs. */
export const usualWidth = 340
const leastWidth = 180
/** Units of a letter, on the wide side: what is longer than its place is cut. */
const letter = 6.6

export interface Page {
  /** a unit is a pixel as large as the reader wishes (--u), so that text is as large as elsewhere */
  width: number
  /** units of a letter, with what the reader's own style puts between two */
  letter: number
  /** the place that many units from where lines begin */
  at(from: number): number
  /** left edge of what begins `from` units from where lines begin and is that wide */
  leftOf(from: number, wide: number): number
  /** words that fit into so many units: the rest is an ellipsis */
  fit(text: string, room: number): string
}

/** `spacing`: units between letters, of a reader's own style. */
export function createPage(
  { lang }: Pick<Locale, 'lang'>,
  wide: number = usualWidth,
  spacing = 0,
): Page {
  const width = Math.max(leastWidth, wide)
  const at = getDirection(lang) === 'rtl' ? (from: number) => width - from : (from: number) => from
  return {
    width,
    letter: letter + spacing,
    at,
    leftOf: (from, long) => Math.min(at(from), at(from + long)),
    fit: (text, room) => fit(text, room, letter + spacing),
  }
}

/** Around words of either direction, so that they and their ellipsis stand as one. */
const [isolate, end] = ['\u2068', '\u2069']

/** Words that fit into so many units: the rest is an ellipsis. */
export function fit(text: string, room: number, ofLetter = letter): string {
  const most = Math.floor(room / ofLetter)
  const letters = [...plainText(text)]
  const cut = letters.slice(0, most - 1).join('')
  return isolate + (letters.length <= most ? letters.join('') : `${cut.trim()}…`) + end
}
