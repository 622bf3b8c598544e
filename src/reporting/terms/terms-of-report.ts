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
import { leastConsonants, skeletonOf, skeletonOfName } from './sound-skeleton.ts'
import { toSoundTerm, type SoundScript } from './term-kinds.ts'
import { numbersOf, termsInTitles, termsOfNames, wordsOf } from './terms.ts'

export const wordsOfReport = ({ title, figures = [] }: ReportRecord): string[] => [
  ...wordsOf(title),
  ...new Set([title, ...figures].flatMap(numbersOf)),
]

/** So many reports' titles and names are looked up in the packs at once: some tens of kilobytes. */
const together = 200

/** The names of several reports, of which many give the same, in their order. */
export function readNames(reports: readonly ReportRecord[], knowledge: KnowledgeBase): string[][] {
  const termsOf = new Map<string, readonly string[]>()
  const soundOf = remembered((name: string) => soundTerm(fold(name)))
  const found: string[][] = []
  for (let from = 0; from < reports.length; from += together) {
    const some = reports.slice(from, from + together)
    const names = new Set(some.flatMap(({ entities = [] }) => entities))
    const unknown = [...names].filter((name) => !termsOf.has(name))
    const terms = termsOfNames(unknown, knowledge)
    unknown.forEach((name, i) => termsOf.set(name, terms[i]!))
    const inTitles = termsInTitles(
      some.map(({ title }) => title),
      knowledge,
    )
    some.forEach(({ title, entities = [] }, i) => {
      const all = new Set<string>()
      for (const name of entities) for (const term of termsOf.get(name)!) all.add(term)
      for (const term of inTitles[i]!) all.add(term)
      for (const sound of soundsInTitle(title)) all.add(sound)
      for (const name of entities) {
        const sound = soundOf(name)
        if (sound !== null) all.add(sound)
      }
      found.push([...all])
    })
  }
  return found
}

const scriptOf = (folded: string): SoundScript => (beginsInArabic(folded) ? 'a' : 'l')

/**
 * A sound key for searches from the other script: indexed under its own script, queried from the
 * other.
 */
function soundTerm(folded: string): string | null {
  const key = skeletonOfName(folded)
  return key && toSoundTerm(key, scriptOf(folded))
}

/** The term by which a name in this script is queried in the other. */
export function soundFromOther(folded: string): string | null {
  const key = skeletonOfName(folded)
  return key && toSoundTerm(key, scriptOf(folded) === 'a' ? 'l' : 'a')
}

/** Words of a Latin title with a capital, each by itself and with the next: they may be names. */
function soundsInTitle(title: string): string[] {
  const found: string[] = []
  const tokens = findTokens(title)
  tokens.forEach(({ start, end, folded }, i) => {
    if (beginsInArabic(folded) || !isCapital(title[start]!)) return
    const alone = skeletonOf(folded)
    const next = tokens[i + 1]
    if (alone.length >= leastConsonants) found.push(toSoundTerm(alone, 'l'))
    const both =
      next && next.start === end + 1 && isCapital(title[next.start]!)
        ? soundTerm(`${folded} ${next.folded}`)
        : null
    if (both) found.push(both)
  })
  return found
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
