/**
 * The note of a person of public life, made of the offices that the record holds, by each
 * language's own words. What has no end in its source is told as of the source's day.
 */
import { officeNotes, type OfficeWords } from '../../languages/office-notes.ts'
import type {
  EntityRecord,
  Fact,
  Localised,
  OfficeTerm,
  PackManifest,
  SourceRef,
} from '../../model/knowledge.ts'

/** Looks up a record of the same pack; null where it does not exist or is not loaded yet. */
export type GetRecord = (id: string) => EntityRecord | null

/** The record with its description and facts; as it is where it holds no offices. */
export function composePerson(
  record: EntityRecord,
  { sources = {} }: Pick<PackManifest, 'sources'>,
  getRecord: GetRecord,
): EntityRecord {
  const { offices, qid, gender, born, died } = record
  if (!offices) return record
  const told = offices.flatMap((term) => tellTerm(term, record, sources, getRecord) ?? [])
  const [first] = offices
  const life = (day: string | undefined, tell: (words: OfficeWords, day: string) => string) =>
    day === undefined || !first
      ? []
      : [
          {
            text: inEach((words) => tell(words, day)),
            date: day,
            source: refer(first, sources, qid),
            status: 'record' as const,
          },
        ]
  const facts: Fact[] = [
    ...told,
    ...life(born, (words, day) => words.born(day, gender ?? null)),
    ...life(died, (words, day) => words.died(day, gender ?? null)),
  ]
  const description = told[0]?.text ?? {}
  return {
    ...record,
    descriptions: Object.fromEntries(
      Object.entries(description).map(([lang, text]) => [lang, text.replace(/\.$/, '')]),
    ),
    facts: [...(record.facts ?? []), ...facts],
  }
}

const inEach = (tell: (words: OfficeWords, lang: string) => string): Localised =>
  Object.fromEntries(Object.entries(officeNotes).map(([lang, words]) => [lang, tell(words, lang)]))

/** Null while the words of the office are not loaded. */
function tellTerm(
  term: OfficeTerm,
  { gender, qid }: EntityRecord,
  sources: Record<string, SourceRef>,
  getRecord: GetRecord,
): Fact | null {
  const titles = getRecord(term.office)?.titles
  if (!titles) return null
  const place = gender === 'f' ? 1 : 0
  return {
    text: inEach((words, lang) => `${words.held(titles[lang]?.[place] ?? '', term)}.`),
    date: term.start ?? term.end ?? term.asof,
    source: refer(term, sources, qid),
    status: 'record',
  }
}

/** The page where a term is told, named with the day on which it was so. */
function refer(
  { source, asof }: OfficeTerm,
  sources: Record<string, SourceRef>,
  qid: string | undefined,
): SourceRef {
  const at = source.indexOf(':')
  const key = at < 0 ? source : source.slice(0, at)
  const path = at < 0 ? (qid ?? '') : source.slice(at + 1)
  const { url = '', name = {} } = sources[key] ?? {}
  return {
    url: url.replace('{path}', path),
    name: inEach((words, lang) => words.source(name[lang] ?? name.en ?? key, asof)),
  }
}
