/** Plain text has no element that would keep two directions apart: Unicode's own signs do. */
import type { Direction } from '../language.ts'

/**
 * A letter that is written in the other direction; and a figure among Arabic letters, since «20 أكتوبر
 * 2025» falls apart where a field has no direction but from left to right.
 */
const other: Record<Direction, RegExp> = {
  rtl: /(?![\p{Script_Extensions=Arabic}\p{Script=Hebrew}])\p{L}|\p{N}/u,
  ltr: /(?=\p{L})[\p{Script_Extensions=Arabic}\p{Script=Hebrew}]/u,
}

/**
 * A name, title or day within a line that is read in the direction `dir`: with letters of the other
 * one it would draw what follows it, a day or a comma, to its own side. What has none stays bare.
 */
export const isolateText = (text: string, dir: Direction): string =>
  other[dir].test(text) ? `\u2068${text}\u2069` : text

/**
 * An address within such a line: its closing stroke would stand before it. The blank keeps what
 * makes links of addresses from taking the sign behind it along.
 */
export const isolateAddress = (url: string, dir: Direction): string =>
  dir === 'rtl' ? `\u2066${url} \u2069` : url

/**
 * What gives a line of isolated parts its direction in a field which takes that from the first letter
 * outside isolates.
 */
export const beginLine = (dir: Direction): string => (dir === 'rtl' ? '\u200f' : '')
