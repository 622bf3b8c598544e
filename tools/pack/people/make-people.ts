/** The records of packs/people and packs/leaders, made from their tables while compiling. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord, OfficeTerm } from '../../../src/model/knowledge.ts'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadLines } from '../load-lines.ts'
import { hasForeignLetters } from '../check/arabic.ts'
import { loadPackSource, type PackSource } from '../source.ts'
import { genderByArabicName } from './arabic-genders.ts'
import { createSpellings } from './arabic-spellings.ts'
import { createEnglishSpellings } from './english-spellings.ts'
import { createOfficeRecords } from './office-records.ts'
import { partyWords } from './party-words.ts'
import { createPastHeads } from './past-heads.ts'
import { readPerson, type PersonLine, type Term } from './person-lines.ts'
import { surnamesOf } from './surnames.ts'
import { getTitleWords } from './title-words.ts'

const table = 'people.tsv'

/** Whether a pack's folder holds a table of people. */
export const isPeopleFolder = (folder: string): boolean => existsSync(join(folder, table))

/** The pack's source: its manifest as it stands, its records made. */
export function makePeople(folder: string): PackSource {
  const titles = new Map(
    loadLines(join(folder, 'titles.tsv')).map((line) => line.split('\t') as [string, string]),
  )
  const spellingsOf = createSpellings()
  const englishOf = createEnglishSpellings()
  const people = loadLines(join(folder, table))
    .map(readPerson)
    .map((person) => ({ ...person, aliases: [...person.aliases, ...englishOf(person)] }))
  const offices = createOffices(titles)
  const isPast = createPastHeads(people, titles)
  const records = people.map((person) => toRecord(person, spellingsOf(person), { offices, isPast }))
  return {
    ...loadPackSource(folder),
    entities: [...records, ...offices.list()].map((record, index) => ({
      place: { file: table, line: index + 1 },
      record,
    })),
  }
}

interface Offices {
  /** the id of the record of a term's office */
  of(term: Term): string
  ofParty(party: string): string
  list(): EntityRecord[]
}

function createOffices(titles: ReadonlyMap<string, string>): Offices {
  const records = createOfficeRecords()
  return {
    of: ({ title, country }) => {
      const [key = '', state = ''] = title.split('.')
      return records.of(`${title} ${country}`, () =>
        getTitleWords(key, titles.get(key) ?? '', { country, state }),
      )
    },
    ofParty: (party) => records.of(`party ${party}`, () => partyWords(party)),
    list: () => records.list(),
  }
}

/** From here on who holds an office is more than one of many. */
const leading = 20
const leastPrior = 0.3
const mostPrior = 0.95
const weightOfCertainty = 60
const genericPrior = 0.1
/** From here on papers name the person by office and surname: "President Macron". */
const surnameAlone = 34

/** The Factbook's page of a state says of no leader to which party he or she belongs. */
const noParties = /^factbook:/

function priorOf(weight: number): number {
  if (weight < 0) return genericPrior
  return Math.round(Math.min(mostPrior, leastPrior + weight / weightOfCertainty) * 100) / 100
}

/** The surnames alone of those whom papers call by them beside an office, in all spellings. */
function surnameHints(
  spellings: readonly string[],
  { name, country, weight }: PersonLine,
): Pick<EntityRecord, 'hints'> {
  if (weight < surnameAlone) return {}
  const english = surnamesOf(name, country)
  const arabic = new Set(spellings.flatMap((one) => surnamesOf(one, country)))
  const hints = {
    ...(arabic.size > 0 && { ar: [...arabic] }),
    ...(english.length > 0 && { en: english }),
  }
  return Object.keys(hints).length > 0 ? { hints } : {}
}

function toRecord(
  person: PersonLine,
  spellings: readonly string[] | undefined,
  { offices, isPast }: { offices: Offices; isPast: ReturnType<typeof createPastHeads> },
): EntityRecord {
  const { id, kind, name, aliases, country, born, died, weight, party, terms } = person
  const arabic = arabicNames(person, spellings)
  const gender = person.gender || genderByArabicName(arabic[0] ?? '', country)
  const [label] = person.arabic === '' && spellings === undefined ? [] : arabic
  const others = label === undefined ? arabic : arabic.slice(1)
  const held = terms.map((term): OfficeTerm => ({
    office: offices.of(term),
    ...(term.start && { start: term.start }),
    ...(term.end && { end: term.end }),
    ...(isPast(person, term) && { past: true }),
    asof: term.asof,
    source: term.source,
  }))
  const first = held.find(({ source }) => !noParties.test(source))
  if (party && first)
    held.push({ office: offices.ofParty(party), asof: first.asof, source: first.source })
  return {
    id,
    type: 'PER',
    kind: kind === 'legislator' && weight >= leading ? 'politician' : kind,
    labels: { ...(label !== undefined && { ar: label }), en: name },
    aliases: {
      ...(others.length > 0 && { ar: others }),
      ...(aliases.length > 0 && { en: aliases }),
    },
    descriptions: {},
    ...surnameHints(label === undefined ? [] : arabic, person),
    ...(id.startsWith('Q') && { qid: id }),
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    prior: priorOf(weight),
    ...(gender && { gender }),
    ...(born && { born }),
    ...(died && { died }),
    offices: held,
  }
}

/** Spellings by those who know, else the source's label and what the machine put together. */
function arabicNames(person: PersonLine, spellings: readonly string[] | undefined): string[] {
  const known = (spellings ?? []).filter((name) => name !== '')
  const names = known.length > 0 ? known : [person.arabic, ...person.composed]
  const mayBeWords = known.length > 0 && person.weight >= leading
  const seen = new Set<string>()
  return names.filter((name) => {
    const folded = fold(name)
    if (!isArabicName(name, mayBeWords) || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

/**
 * Two words or more in Arabic letters; not ordinary words alone, unless somebody wrote down that
 * one who leads is called so («عمر البشير»).
 */
function isArabicName(name: string, mayBeWords: boolean): boolean {
  const words = fold(name).split(' ').filter(Boolean)
  return (
    words.length > 1 &&
    words.every((word) => word.length > 1 || word === 'و') &&
    /^[\u0621-\u064a\s-]+$/.test(name) &&
    !hasForeignLetters(name) &&
    (mayBeWords || !words.every((word) => isCommonWord(word)))
  )
}
