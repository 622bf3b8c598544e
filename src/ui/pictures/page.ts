/** The page on which pictures are drawn: units as wide for every window, mirrored for Arabic. */
import type { Locale } from '../language.ts'
import { getDirection } from '../language.ts'
import { plainText } from '../quote.ts'

/** Units of a picture's width: on a narrow screen some 0.9 pixels, on a wide one 1.25. */
export const width = 340
/** Units of a letter, on the wide side: what is longer than its place is cut. */
const letter = 6.6

/** The place that many units from where lines begin. */
export const placeOn = ({ lang }: Pick<Locale, 'lang'>): ((from: number) => number) =>
  getDirection(lang) === 'rtl' ? (from) => width - from : (from) => from

/** Left edge of what begins `from` units from where lines begin and is that wide. */
export const leftOf = (locale: Pick<Locale, 'lang'>, from: number, wide: number): number =>
  Math.min(placeOn(locale)(from), placeOn(locale)(from + wide))

/** Around words of either direction, so that they and their ellipsis stand as one. */
const [isolate, end] = ['\u2068', '\u2069']

/** Words that fit into so many units: the rest is an ellipsis. */
export function fit(text: string, room: number): string {
  const most = Math.floor(room / letter)
  const letters = [...plainText(text)]
  const cut = letters.slice(0, most - 1).join('')
  return isolate + (letters.length <= most ? letters.join('') : `${cut.trim()}…`) + end
}
