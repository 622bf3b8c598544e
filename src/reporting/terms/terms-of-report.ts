/**
 * The index terms of a report: words and numbers of its title and figures, its names, the names
 * that packs find in its title, and their sound keys.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { beginsInArabic } from '../../text/scripts.ts'
import { findTokens } from '../../text/tokens.ts'
import { fold } from '../../text/fold.ts'
import { remembered } from './remembered.ts'
import { skeletonOf, skeletonOfName } from './sound-skeleton.ts'
import { numbersOf, termsInTitle, termsOfName, wordsOf } from './terms.ts'

export const wordsOfReport = ({ title, figures = [] }: ReportRecord): string[] => [
  ...wordsOf(title),
  ...new Set([title, ...figures].flatMap(numbersOf)),
]

/** Reads the names of several reports, of which many give the same. */
export function createNamesReader(knowledge: KnowledgeBase): (report: ReportRecord) => string[] {
  const termsOf = remembered((name: string) => termsOfName(name, knowledge))
  const soundOf = remembered((name: string) => soundTerm(fold(name)))
  return ({ title, entities = [] }) => [
    ...new Set([
      ...entities.flatMap(termsOf),
      ...termsInTitle(title, knowledge),
      ...soundsInTitle(title),
      ...entities.flatMap((name) => soundOf(name) ?? []),
    ]),
  ]
}

/**
 * A sound key for searches from the other script: indexed under its own script, queried from the
 * other.
 */
function soundTerm(folded: string): string | null {
  const key = skeletonOfName(folded)
  return key && `\u0003${beginsInArabic(folded) ? 'a' : 'l'}${key}`
}

/** The term by which a name in this script is queried in the other. */
export function soundFromOther(folded: string): string | null {
  const key = skeletonOfName(folded)
  return key && `\u0003${beginsInArabic(folded) ? 'l' : 'a'}${key}`
}

/** Words of a Latin title with a capital, each by itself and with the next: they may be names. */
function soundsInTitle(title: string): string[] {
  const found: string[] = []
  const tokens = findTokens(title)
  tokens.forEach(({ start, end, folded }, i) => {
    if (beginsInArabic(folded) || !isCapital(title[start]!)) return
    const alone = skeletonOf(folded)
    const next = tokens[i + 1]
    if (alone.length >= 4) found.push(`\u0003l${alone}`)
    const both =
      next && next.start === end + 1 && isCapital(title[next.start]!)
        ? soundTerm(`${folded} ${next.folded}`)
        : null
    if (both) found.push(both)
  })
  return found
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
