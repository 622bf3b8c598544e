/** What stands before the first sentence of a block and belongs to no sentence. */
import type { Span } from '../../../../model/text.ts'

const begins = /(?=[A-Z0-9"“‘'])/.source
const dash = /\s?(?:--?|[–—])\s?/.source
/** ", Nov 3", ", Calif.", ", D.C.", ", West Norrland" */
const added = /(?:, (?:(?:[A-Z]\.){2,}|[A-Z][A-Za-z]*\.?)(?: [A-Z][a-z]+)?(?: \d{1,2})?){0,3}/
  .source
/** "Port Norrvik" */
const place = /[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}/.source
/** "NORRVIK", "ST. JOHN’S" */
const inCapitals = /[A-Z]{3}[A-Z ./'’]{0,27}/.source
/** "3 May 2026", "May 3, 2026" */
const day = /(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2},?)(?: \d{4})?/.source
/** A dash that joins no words. */
const apart = / (?:--?|[–—]) /.source

/** An opening with a paragraph that begins with it, and one that only looks like it. */
export interface Opening {
  name: string
  accepted: string
  refused: string
  pattern: RegExp
  /** a line of print may look so for other reasons: it must begin with the name of a place */
  isPlaced?: true
}

export const openings: readonly Opening[] = [
  {
    name: 'clock of a live page',
    accepted: '10:05 Police said the road was open.',
    refused: '10:05 is when the road was opened, police said.',
    pattern: new RegExp(
      `^(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\b\\.?)?(?:${dash}|: ?|\\s+)${begins}`,
    ),
  },
  {
    name: 'place and agency',
    accepted: 'New Norrvik (PNA) — The ferry was sold, the mayor said.',
    refused: 'The World Wells Union (WWU) — based in Norrvik — said it would close.',
    pattern: new RegExp(
      `^(?!The )[A-Z][^,:()"“—–]{1,30}${added} \\([A-Z][^()]{1,30}\\)${dash}${begins}`,
    ),
  },
  {
    name: 'agency alone',
    accepted: '(PNA) The ferry was sold, the mayor said.',
    refused: '(PNA means Port News Agency), the mayor said.',
    pattern: new RegExp(`^\\((?:[A-Z]{2,6}|[A-Z][a-z]+)\\)(?:${dash}|\\s+)${begins}`),
  },
  {
    name: 'place and day',
    accepted: 'Norrvik, Norrland – 3 May 2026 – The ferry was sold, the mayor said.',
    refused: 'Norrvik, 3 May – the day the ferry was sold – was quiet, the mayor said.',
    pattern: new RegExp(
      `^${place}(?:, (?:[A-Z]{2,3}|${place}))?(?:,|${apart.trimEnd()}) ${day}(?:${apart}|: )${begins}`,
    ),
    isPlaced: true,
  },
  {
    name: 'place in capitals',
    accepted: 'NORRVIK, May 3 – The ferry was sold, the mayor said.',
    refused: 'UN-backed troops left, the mayor said.',
    pattern: new RegExp(`^${inCapitals}${added}${apart}${begins}`),
  },
  {
    name: 'place in capitals and a close dash',
    accepted: 'NORRVIK, Calif.—The ferry was sold, the mayor said.',
    refused: 'NORRVIK—a port in Norrland—was quiet, the mayor said.',
    pattern: new RegExp(`^${inCapitals}${added}—${begins}`),
    isPlaced: true,
  },
  {
    name: 'place and its country',
    accepted: 'Norrvik, Norrland – The ferry was sold, the mayor said.',
    refused: 'Norrvik, a port – The ferry was sold, the mayor said.',
    pattern: new RegExp(`^${place}, (?:[A-Z]{2,3}|${place})${apart}(?=[A-Z0-9])`),
    isPlaced: true,
  },
  {
    name: 'place before a colon',
    accepted: 'NORRVIK: The ferry was sold, the mayor said.',
    refused: 'Norrvik: The ferry was sold, the mayor said.',
    pattern: new RegExp(`^[A-Z]{3}[A-Z .'’]{0,27}: ${begins}`),
    isPlaced: true,
  },
]

/** UTF-16 units. */
const longest = 120

/**
 * A block without its opening. `isPlace` answers whether a span holds the name of a place and no
 * other.
 */
export function behindOpening(
  text: string,
  { start, end }: Span,
  isPlace: (span: Span) => boolean = () => false,
): Span {
  const words = text.slice(start, Math.min(end, start + longest))
  for (const { pattern, isPlaced } of openings) {
    const found = pattern.exec(words)
    if (!found || start + found[0].length >= end) continue
    const first = start + words.search(/[,:–—-]/)
    if (isPlaced && !isPlace({ start, end: first })) continue
    return { start: start + found[0].length, end }
  }
  return { start, end }
}
