import { plainText, safeUrl } from '../quote.ts'

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

/** The text as a link where the address is one that may be followed, else alone. */
export function linked(text: string, url: string | null): string {
  const safe = safeUrl(url)
  return safe
    ? `[${literal(text)}](<${safe.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : literal(text)
}

/** A part of the page under its heading; nothing where it has no lines. */
export const underHeading = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? [heading, '', ...lines, ''] : []
