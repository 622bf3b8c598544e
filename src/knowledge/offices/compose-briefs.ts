/** The sentences of a record's facts in short form, by each language's own words. */
import { officeNotes, type OfficeWords } from '../../languages/office-notes.ts'
import type { BriefFact, EntityRecord, Fact } from '../../model/knowledge.ts'
import { inEach, referTo, type Told } from './refer-to.ts'

/** The record with its short facts behind the others; as it is where it holds none. */
export function composeBriefs(record: EntityRecord, pack: Told): EntityRecord {
  const { briefs, gender = null, qid, facts = [] } = record
  if (!briefs) return record
  const told = briefs.map((brief): Fact => ({
    text: inEach(pack, (words) => tellBrief(brief, words, gender)),
    date: brief.date,
    source: referTo(brief, pack, qid),
    status: 'record',
  }))
  return { ...record, facts: [...facts, ...told] }
}

function tellBrief(
  { what, date, count = 0 }: BriefFact,
  words: OfficeWords,
  gender: 'm' | 'f' | null,
): string {
  if (what === 'born') return words.born(date, gender)
  return what === 'died' ? words.died(date, gender) : words.told(what, date, count)
}

/** Languages that facts in short form and offices can be told in. */
export const toldIn: ReadonlySet<string> = new Set(Object.keys(officeNotes))
