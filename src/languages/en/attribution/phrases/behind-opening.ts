/** What stands before the first sentence of a block and belongs to no sentence. */
import type { Span } from '../../../../model/text.ts'

const begins = /(?=[A-Z0-9"“‘'])/.source
const dash = /\s?(?:--?|[–—])\s?/.source
/** ", Nov 3", ", Calif." */
const added = /(?:, [A-Z][A-Za-z]*\.?(?: \d{1,2})?){0,3}/.source

/** An opening with a paragraph that begins with it, and one that only looks like it. */
export interface Opening {
  name: string
  accepted: string
  refused: string
  pattern: RegExp
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
    name: 'place in capitals',
    accepted: 'NORRVIK, May 3 – The ferry was sold, the mayor said.',
    refused: 'UN-backed troops left, the mayor said.',
    pattern: new RegExp(`^[A-Z]{3}[A-Z .'’]{0,27}${added} (?:--?|[–—]) ${begins}`),
  },
]

/** UTF-16 units. */
const longest = 120

/** A block without its opening. */
export function behindOpening(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + longest))
  for (const { pattern } of openings) {
    const found = pattern.exec(words)
    if (found && start + found[0].length < end) return { start: start + found[0].length, end }
  }
  return { start, end }
}
