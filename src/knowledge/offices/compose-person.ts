/**
 * The note of a person of public life, made of the offices that the record holds, by each
 * language's own words. What has no end in its source is told as of the source's day; where it is
 * known to be past, the description says so.
 */
import type { OfficeWords } from '../../languages/office-notes.ts'
import type {
  EntityRecord,
  Fact,
  Localised,
  OfficeTerm,
  OfficeTitle,
} from '../../model/knowledge.ts'
import { inEach, referTo, type Told } from './refer-to.ts'

/** Looks up a record of the same pack; null where it does not exist or is not loaded yet. */
export type GetRecord = (id: string) => EntityRecord | null

/** The record with its description and facts; as it is where it holds no offices. */
export function composePerson(
  record: EntityRecord,
  pack: Told,
  getRecord: GetRecord,
): EntityRecord {
  const { offices, qid, gender, born, died } = record
  if (!offices) return record
  const from = { pack, getRecord }
  const told = offices.flatMap((term) => tellTerm(term, record, from) ?? [])
  const [first] = offices
  const life = (day: string | undefined, tell: (words: OfficeWords, day: string) => string) =>
    day === undefined || !first
      ? []
      : [
          {
            text: inEach(pack, (words) => tell(words, day)),
            date: day,
            source: referTo(first, pack, qid),
            status: 'record' as const,
          },
        ]
  const facts: Fact[] = [
    ...told.map((fact) => ({ ...fact, text: mapTexts(fact.text, beginSentence) })),
    ...life(born, (words, day) => words.born(day, gender ?? null)),
    ...life(died, (words, day) => words.died(day, gender ?? null)),
  ]
  const past = first?.past ? tellTerm(first, record, from, 'past') : null
  return { ...describe(record, past ?? told[0]), facts: [...(record.facts ?? []), ...facts] }
}

/**
 * A composed record described by an office held on an ISO day: who reads of 2019 is told what the
 * person was then, or, where the record tells none of that day and its first office came later,
 * what he or she had become last, and before all of them what came next: of somebody who leads a
 * government two months later, not the seat of three years on. As it is where it tells none of these.
 */
export function describeOn(
  day: string,
  record: EntityRecord,
  pack: Told,
  getRecord: GetRecord,
): EntityRecord {
  const { offices = [] } = record
  const [first] = offices
  const told =
    offices.find((term) => isHeldOn(day, term)) ??
    (first && isBegunOn(day, first)
      ? first
      : (findLastBegun(day, offices) ?? findNextBegun(day, offices)))
  if (!told || (told === first && !(told.past && isHeldOn(day, told)))) return record
  return describe(record, tellTerm(told, record, { pack, getRecord }))
}

const isBegunOn = (day: string, { start }: OfficeTerm): boolean =>
  start === undefined || start <= day

/** The office that began last before the day; null where none did. */
function findLastBegun(day: string, offices: readonly OfficeTerm[]): OfficeTerm | null {
  const begun = offices.filter(({ start }) => start !== undefined && start <= day)
  return begun.sort((a, b) => (a.start! < b.start! ? 1 : -1))[0] ?? null
}

/** The office that is the first to begin after the day; null where none does. */
function findNextBegun(day: string, offices: readonly OfficeTerm[]): OfficeTerm | null {
  const coming = offices.filter(({ start }) => start !== undefined && start > day)
  return coming.sort((a, b) => (a.start! < b.start! ? -1 : 1))[0] ?? null
}

const isHeldOn = (day: string, { start, end, asof }: OfficeTerm): boolean => {
  const last = end ?? asof
  return start !== undefined && start <= day && last >= day.slice(0, last.length)
}

function describe(record: EntityRecord, told: Fact | null | undefined): EntityRecord {
  const bare = mapTexts(told?.text ?? {}, (text) => text.replace(/\.$/, ''))
  return { ...record, descriptions: { ...record.descriptions, ...bare } }
}

const mapTexts = (texts: Localised, map: (text: string) => string): Localised =>
  Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, map(text)]))

/** Offices are named as within a sentence, "mayor of Haifa"; a fact is a sentence of its own. */
const beginSentence = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())

/** A title as it is told of a man, of a woman, or of somebody whose gender is not known. */
function chooseTitle(
  [ofMan, ofWoman]: OfficeTitle,
  gender: EntityRecord['gender'],
  words: OfficeWords,
): string {
  if (gender === 'f') return ofWoman
  return gender === 'm' || ofMan === ofWoman ? ofMan : words.ofEither(ofMan)
}

/** Null while the words of the office are not loaded. `how`: as its source has it, or as past. */
function tellTerm(
  term: OfficeTerm,
  { gender, qid }: EntityRecord,
  { pack, getRecord }: { pack: Told; getRecord: GetRecord },
  how: 'held' | 'past' = 'held',
): Fact | null {
  const titles = getRecord(term.office)?.titles
  if (!titles) return null
  return {
    text: inEach(pack, (words, lang) => {
      const title = titles[lang] && chooseTitle(titles[lang], gender, words)
      return title ? `${words[how](title, term)}.` : null
    }),
    date: term.start ?? term.end ?? term.asof,
    source: referTo(term, pack, qid),
    status: 'record',
  }
}
