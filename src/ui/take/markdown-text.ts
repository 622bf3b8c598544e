import type { Direction } from '../language.ts'
import { plainText, safeUrl } from '../quote.ts'
import { isolateText } from './isolate-text.ts'

/**
 * Text of strangers on one line, with nothing in it that Markdown would read as its own: no
 * emphasis, no link, no character reference, and at its beginning no item of a list.
 */
export const literal = (text: string): string =>
  plainText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[-+](?= |$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')

/** A name or title within a line that is read in the direction `dir`. */
export const literalIn = (text: string, dir: Direction): string => isolateText(literal(text), dir)

/** The same as a link where the address is one that may be followed, else alone. */
export function linked(text: string, url: string | null, dir: Direction): string {
  const safe = safeUrl(url)
  return safe
    ? `[${literalIn(text, dir)}](<${safe.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : literalIn(text, dir)
}

/** A part of the page under its heading; nothing where it has no lines. */
export const underHeading = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? [heading, '', ...lines, ''] : []
