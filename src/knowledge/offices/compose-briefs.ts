/** The sentences of a record's facts in short form, by each language's own words. */
import { officeNotes, type OfficeWords } from '../../languages/office-notes.ts'
import type { BriefFact, EntityRecord, Fact } from '../../model/knowledge.ts'
import { inEach, referTo, sourceKey, type Told } from './refer-to.ts'

/** The record with its short facts behind the others; as it is where it holds none. */
export function composeBriefs(record: EntityRecord, pack: Told): EntityRecord {
  const { briefs, gender = null, qid, facts = [] } = record
  if (!briefs) return record
  const told = briefs.map((brief): Fact => {
    const asked = inLanguagesOf(brief, pack)
    return {
      text: inEach(asked, (words) => tellBrief(brief, words, gender)),
      date: brief.date,
      source: referTo(brief, asked, qid),
      status: 'record',
      ...(brief.what === 'inhabitants' && { standing: true }),
    }
  })
  return { ...record, facts: [...facts, ...told] }
}

/** A count and a day need no words of the pack's own: the languages that name the source do too. */
function inLanguagesOf({ source }: BriefFact, { languages, sources }: Told): Told {
  const named = Object.keys(sources?.[sourceKey(source)]?.name ?? {})
  return { languages: [...new Set([...languages, ...named])], sources }
}

/** A count whose only day is the source's was taken on a day that nobody tells. */
function tellBrief(
  { what, date, count = 0, asof }: BriefFact,
  words: OfficeWords,
  gender: 'm' | 'f' | null,
): string {
  if (what === 'born') return words.born(date, gender)
  if (what === 'died') return words.died(date, gender)
  return what === 'inhabitants'
    ? words.inhabitants(count, date === asof ? null : date)
    : words.told(what, date)
}

/** Languages that facts in short form and offices can be told in. */
export const toldIn: ReadonlySet<string> = new Set(Object.keys(officeNotes))
