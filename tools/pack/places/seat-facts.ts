/** Which town is the seat of a division, told of both: seats.tsv. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { officeNotes } from '../../../src/languages/office-notes.ts'
import type { EntityRecord, Fact, Localised } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadLines } from '../load-lines.ts'
import type { PackSource } from '../source.ts'
import { cityPrefix } from './cities.ts'
import { withoutOwnWord } from './region-words.ts'

/** Columns: the division's record, its seat by GeoNames' identifier, month of the last change. */
export const seatsFile = 'seats.tsv'

/** The seat of a division: GeoNames' identifier, and the month in which the entry was last changed. */
export interface SeatOfDivision {
  city: string
  changed: string
}

type Language = 'ar' | 'en' | 'fr'
const languages: readonly Language[] = ['ar', 'en', 'fr']
const url = 'https://www.geonames.org/'
const names = { ar: 'جيونيمز', en: 'GeoNames', fr: 'GeoNames' }
/** Of a division and its seat that bears another name, the same for both. */
const tellBoth: Readonly<Record<Language, (division: string, city: string) => string>> = {
  ar: (division, city) => `مركز ${division}: ${city}`,
  en: (division, city) => `Seat of ${division}: ${city}`,
  fr: (division, city) => `Chef-lieu : ${city} (${division})`,
}
/** Where both bear one name, each is told what it has not in its own. */
const tellNamesakes: Readonly<
  Record<Language, Record<'division' | 'city', (division: string, city: string) => string>>
> = {
  ar: { division: (_, city) => `المركز: مدينة ${city}`, city: (division) => `مركز ${division}` },
  en: {
    division: (_, city) => `Seat: the city of ${city}`,
    city: (division) => `Seat of ${division}`,
  },
  fr: {
    division: () => 'Chef-lieu : la ville du même nom',
    city: () => 'Chef-lieu de la division du même nom',
  },
}
/** Of a division that bears its seat's name alone, with the noun that its description begins with. */
const withNoun: Readonly<Record<Language, (name: string, description: Localised) => string>> = {
  ar: (name, { ar = '' }) => `${ar.split(' في ')[0]} ${name}`,
  en: (name, { en = '' }) => `the ${en.split(' in ')[0]} of ${name}`,
  fr: (name) => name,
}
/** What an English name of a division says of its kind; behind it, or before it. */
const englishKind =
  / (?:Province|State|Governorate|County|Prefecture|Oblast|Voivodeship|Region)$|^(?:Emirate|Province|Region|State) of /

/** "Odessa", "Odesa": a letter written twice in one spelling. */
const onceEach = (name: string): string => fold(name).replace(/(.)\1/gu, '$1')

/** Whether the division's name has nothing that its seat's has not, but for what kind it is. */
function areNamesakes(division: string, city: string): boolean {
  const bare = withoutOwnWord(division)
    .replace(/ أوبلاست$/, '')
    .replace(englishKind, '')
  return onceEach(bare) === onceEach(city)
}

/** Adds what the folder's seats.tsv tells, where there is one. */
export function withSeats(source: PackSource): PackSource {
  const file = join(source.folder, seatsFile)
  if (!existsSync(file)) return source
  const seats = loadLines(file).map((line): readonly [string, SeatOfDivision] => {
    const [id = '', city = '', changed = ''] = line.split('\t')
    return [id, { city, changed }]
  })
  const facts = tellSeats(
    source.entities.map(({ record }) => record),
    new Map(seats),
  )
  return {
    ...source,
    entities: source.entities.map(({ place, record }) => {
      const added = facts.get(record.id)
      const told = [...(record.facts ?? []), ...(added ?? [])]
      return { place, record: added ? { ...record, facts: told } : record }
    }),
  }
}

/**
 * Facts of divisions and of the towns that are their seats, by record, where both are among the
 * records and no state disputes whose they are. `seats`: by the division's id.
 */
export function tellSeats(
  records: readonly EntityRecord[],
  seats: ReadonlyMap<string, SeatOfDivision>,
): Map<string, Fact[]> {
  const byId = new Map(records.map((record) => [record.id, record]))
  const facts = new Map<string, Fact[]>()
  for (const [id, { city: geoName, changed }] of seats) {
    const division = byId.get(id)
    const city = byId.get(`${cityPrefix}${geoName}`)
    if (!division?.country || division.country !== city?.country) continue
    const both = { division, city }
    for (const of of ['division', 'city'] as const) {
      const { id: record } = both[of]
      const fact = toFact(both, of, `${url}${geoName}`, changed)
      facts.set(record, [...(facts.get(record) ?? []), fact])
    }
  }
  return facts
}

function toFact(
  { division, city }: Record<'division' | 'city', EntityRecord>,
  of: 'division' | 'city',
  page: string,
  changed: string,
): Fact {
  const inEach = (text: (language: Language) => string): Localised =>
    Object.fromEntries(languages.map((language) => [language, text(language)]))
  const nameIn = ({ labels }: EntityRecord, language: Language) => labels[language] ?? labels.en!
  const told = (language: Language) => {
    const [whole, seat] = [nameIn(division, language), nameIn(city, language)]
    if (!areNamesakes(whole, seat)) return tellBoth[language](whole, seat)
    const isBare = onceEach(whole) === onceEach(seat)
    const name = isBare ? withNoun[language](whole, division.descriptions) : whole
    return tellNamesakes[language][of](name, seat)
  }
  return {
    text: inEach(
      (language) => `${officeNotes[language]!.held(told(language), { asof: changed })}.`,
    ),
    date: changed,
    source: {
      url: page,
      name: inEach((language) => officeNotes[language]!.source(names[language], changed)),
    },
    status: 'record',
    standing: true,
  }
}
