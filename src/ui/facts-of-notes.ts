import type { Fact, Note } from '../model/knowledge.ts'
import { orderByDay } from './facts-by-day.ts'
import { bare, splitFacts } from './lookups.ts'
import { knownAsOf } from './strings/office-words.ts'

/** What one pack tells of a thing. */
export interface FactsOfNote {
  note: Note
  /** those that a pack before told already, known on another day perhaps, come last */
  facts: Fact[]
  /** facts that no pack before told */
  fresh: number
}

/**
 * What the packs tell of one thing, none told twice before the rest; each pack's facts by the day of
 * the article (`orderByDay`).
 */
export function getFactsOfNotes(
  notes: readonly Note[],
  lang: string,
  day: string | null,
): FactsOfNote[] {
  const toldOf = (text: string | undefined) => bare(text?.replace(knownAsOf, ''))
  const told = new Set<string>()
  return notes.map((note) => {
    const { facts } = splitFacts(note.record, lang)
    const isTold = ({ text }: Fact) => told.has(toldOf(text[lang]))
    const fresh = facts.filter((fact) => !isTold(fact))
    const ordered = [...orderByDay(fresh, day), ...orderByDay(facts.filter(isTold), day)]
    for (const text of [note.record.descriptions[lang], ...facts.map((fact) => fact.text[lang])])
      if (text) told.add(toldOf(text))
    return { note, facts: ordered, fresh: fresh.length }
  })
}
