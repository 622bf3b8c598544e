/** What is told of places with a day: who leads a state, how many people a city has. */
import type { EntityRecord, Fact } from '../../../src/model/knowledge.ts'
import { officeNotes } from '../../../src/languages/office-notes.ts'
import { findHolders } from '../people/find-holders.ts'
import { usStates } from '../people/us-states.ts'
import type { Population } from './place-names.ts'

/** Of the officers of a state of a federation the one who leads it is told. */
const GOVERNOR = 'Governor of {state}'

/**
 * Adds to countries their heads of state and government and to the states of the United States
 * their governors, as packs/people, whose folder is given, has them from sources of 2026.
 */
export function withLeaders(
  records: readonly EntityRecord[],
  peopleFolder: string,
): EntityRecord[] {
  const byCountry = new Map<string, Fact[]>()
  const byState = new Map<string, Fact[]>()
  for (const { country, state, title, fact } of findHolders(peopleFolder)) {
    const isState = state !== ''
    if (isState && title !== GOVERNOR) continue
    const [facts, key] = isState ? [byState, usStates.get(state)?.en ?? ''] : [byCountry, country]
    facts.set(key, [...(facts.get(key) ?? []), fact])
  }
  return records.map((record) => {
    const facts = isUsState(record)
      ? byState.get(record.labels.en!)
      : /^place-[a-z]{2}$/.test(record.id)
        ? byCountry.get(record.id.slice('place-'.length).toUpperCase())
        : undefined
    return facts ? { ...record, facts } : record
  })
}

const isUsState = ({ kind, country, id }: EntityRecord): boolean =>
  kind === 'region' && country === 'US' && id.startsWith('region-')

const digits: Record<string, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat('en'),
  en: new Intl.NumberFormat('en'),
  fr: new Intl.NumberFormat('fr'),
}
/** «عدد السكان: 3,517,424.» Of what the sentence says before the figure, in each language. */
const before: Record<string, string> = {
  ar: 'عدد السكان: ',
  en: 'Population: ',
  fr: 'Population : ',
}
const GEONAMES: Record<string, string> = { ar: 'جيونيمز', en: 'GeoNames', fr: 'GeoNames' }

/**
 * How many people a city has by GeoNames, dated by the last change of GeoNames' entry: when they
 * were counted it does not tell.
 */
export function toPopulationFact(cityId: string, { people, changed }: Population): Fact {
  const inEach = (tell: (lang: string) => string) =>
    Object.fromEntries(Object.keys(before).map((lang) => [lang, tell(lang)]))
  return {
    text: inEach((lang) => `${before[lang]}${digits[lang]!.format(people)}.`),
    date: changed,
    source: {
      url: `https://www.geonames.org/${cityId}`,
      name: inEach((lang) => officeNotes[lang]!.source(GEONAMES[lang]!, changed)),
    },
    status: 'record',
  }
}
