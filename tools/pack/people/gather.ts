/** All sources put together: who is kept, with which offices, as lines of packs/people. */
import { toCountryCode } from './countries.ts'
import type { GenderOf } from './genders.ts'
import { joinLeader } from './join-leader.ts'
import { createLeaderMatcher } from './match-leaders.ts'
import type { StateLeader } from './factbook-leaders.ts'
import { rankPerson, weighOffices } from './rank-people.ts'
import type { PersonLine, Term } from './person-lines.ts'
import type { OfficeFact, PersonFacts } from './read-facts.ts'
import { chooseTerms, isOfPublicLife, type SourcedOffice } from './terms.ts'
import { usStates } from './us-states.ts'
import { isSlotted, stateOf, titleKey } from './titles.ts'

export type Officer = PersonFacts & { page: string }

/** People of the sources under free licences, apart from those of a share-alike one. */
export interface Sources {
  politicians: readonly PersonFacts[]
  officers: readonly Officer[]
  leaders: readonly StateLeader[]
}

/** The source's key in pack.json, by the day that it was taken. */
function sourceOf({ asof }: { asof: string }): string {
  return asof === congress ? 'congress' : 'wikidata'
}
const congress = '2026-06-15'
/** Of the share-alike source, which has a pack of its own. */
export const sharedAlike = '2026-08-22'

const kinds: Record<string, string> = {
  'member-of-parliament': 'legislator',
  'office-holder': 'official',
  'vice-president': 'politician',
  'public-figure': 'official',
  'head-of-state': 'politician',
  'head-of-government': 'politician',
  minister: 'politician',
  diplomat: 'diplomat',
  'military-officer': 'military-officer',
  judge: 'judge',
  governor: 'politician',
  mayor: 'politician',
}
/** The lines of the free sources, weightiest first. */
export function gatherPeople(
  { politicians, officers, leaders }: Sources,
  genderOf: GenderOf,
): PersonLine[] {
  const match = createLeaderMatcher(politicians)
  const extra = new Map<string, StateLeader[]>()
  const alone: StateLeader[] = []
  for (const leader of leaders) {
    const person = match(leader)
    if (person) extra.set(person.id, [...(extra.get(person.id) ?? []), leader])
    else alone.push(leader)
  }
  const twice = matchOfficers(politicians, officers)
  const stateOnly = officers.filter(({ id }) => !twice.has(id))
  const inBoth = new Map(officers.map((officer) => [twice.get(officer.id) ?? '', officer]))
  const lines = [
    ...politicians.map((person) => {
      const offices: SourcedOffice[] = person.offices
        .filter(({ asof }) => asof !== sharedAlike)
        .map((office) => ({ ...withCode(office), source: sourceOf(office) }))
      const own = extra.get(person.id) ?? []
      for (const leader of own) joinLeader(offices, leader)
      const officer = inBoth.get(person.id)
      if (officer) offices.push(...withPage(officer))
      const names = own.map(({ labels }) => labels.en)
      return toLine(withNames(person, names), offices, genderOf)
    }),
    ...stateOnly.map((officer) => toLine(officer, withPage(officer), genderOf)),
    ...alone.map((leader) => toLine(leader, leader.offices, genderOf)),
  ]
  return lines.filter((line) => line !== null).sort((a, b) => b.weight - a.weight)
}

/** One list names the countries, where all others have their codes. */
const withCode = (office: OfficeFact): OfficeFact =>
  office.country === undefined ? office : { ...office, country: toCountryCode(office.country) }

const withPage = ({ offices, page }: Officer): SourcedOffice[] =>
  offices.map((office) => ({ ...office, source: `openstates:${page}` }))

/**
 * Officers whom the other sources know too, with the other's key: of the same name, with an office
 * of that state.
 */
function matchOfficers(
  politicians: readonly PersonFacts[],
  officers: readonly Officer[],
): Map<string, string> {
  const american = new Map<string, PersonFacts[]>()
  for (const person of politicians)
    if (person.country === 'US')
      american.set(person.labels.en, [...(american.get(person.labels.en) ?? []), person])
  const found = new Map<string, string>()
  for (const { id, labels, offices } of officers) {
    const state = stateOf(offices[0]!.title)
    const same = (american.get(labels.en) ?? []).filter(
      (person) => state !== '' && person.offices.some(({ title }) => stateIn(title) === state),
    )
    if (same.length === 1) found.set(id, same[0]!.id)
  }
  return found
}

/** Names of states, longest first: "West Virginia" is not Virginia, "Arkansas" not Kansas. */
const stateNames = [...usStates]
  .sort(([, a], [, b]) => b.en.length - a.en.length)
  .map(([code, { en }]) => ({ code, name: new RegExp(`\\b${en}\\b`) }))

/**
 * The code of the state that a title names; empty for none. A seat in the Congress has a code alone:
 * whoever sits there is no member of the state's own house at the same time.
 */
const stateIn = (title: string): string =>
  stateNames.find(({ name }) => name.test(title))?.code ?? ''

/**
 * A name under which a source files somebody else as well is none of hers: an alias shares a word
 * with the label.
 */
const sharesWord = (alias: string, name: string): boolean => {
  const words = new Set(plain(name).split(' '))
  return plain(alias)
    .split(' ')
    .some((word) => words.has(word))
}
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** A head of state or government in a list of 2026. */
const leadsNow = 40

/**
 * The country of the weightiest office where it leads a country, or where a source files the
 * person under the Union.
 */
function countryOf({ country, offices }: PersonFacts): string {
  const own = offices.filter((office) => office.country && office.country !== 'EU')
  const [best] = own.sort((a, b) => weighOffices([b]) - weighOffices([a]))
  const leads = best !== undefined && weighOffices([best]) >= leadsNow
  if (leads || !country || country === 'EU') return best?.country ?? country ?? ''
  return toCountryCode(country)
}

function withNames(person: PersonFacts, names: readonly string[]): PersonFacts {
  const aliases = [...new Set([...(person.aliases?.en ?? []), ...names])]
  return { ...person, aliases: { ...person.aliases, en: aliases } }
}

const withoutTabs = (text: string): string => text.replace(/[\t|;,]+/g, ' ').trim()

/** Null for who held no office in or after 2015 that a free source tells. */
export function toLine(
  person: PersonFacts,
  offices: readonly SourcedOffice[],
  genderOf: GenderOf,
): PersonLine | null {
  const told = chooseTerms(offices, person.died)
  if (
    !isOfPublicLife(offices, person.died) ||
    told.length === 0 ||
    !/\s/.test(person.labels.en.trim())
  )
    return null
  const { id, labels, aliases, born = '', died = '', generic, party = '' } = person
  const country = countryOf({ ...person, offices: [...offices] })
  const name = withoutTabs(labels.en)
  const weight = rankPerson({ ...person, offices: [...offices] }, { headlines: 0, languages: 0 })
  return {
    id,
    kind: kinds[person.kind] ?? 'official',
    name,
    aliases: [...new Set((aliases?.en ?? []).map(withoutTabs))].filter(
      (alias) => alias !== name && /\s/.test(alias) && sharesWord(alias, name),
    ),
    country,
    gender: genderOf(person),
    born,
    died,
    weight: generic === true ? -1 : Math.max(0, Math.min(99, Math.round(weight))),
    arabic: labels.ar ?? '',
    composed: (person.ar_composed ?? []).slice(0, countComposed(weight)).map(withoutTabs),
    party: partyOf(party),
    terms: told.map(toTerm(country)),
  }
}

/** The first of several parties; none whose name is a sentence. */
function partyOf(party: string): string {
  const [first = ''] = withoutTabs(party).split('/')
  return first.length <= longestParty ? first : ''
}
const longestParty = 26

/**
 * Spellings of the machine that are kept: the others are rarely the usual one. From the weight of
 * a minister of a large portfolio on there are two.
 */
const leading = 20
/**
 * Members of parliaments and those who lead little weigh 8 and no more: Arabic papers seldom name
 * those of other countries, the machine's spelling of a foreign name is right in six of ten, and
 * nearly all who weigh more are spelled by hand.
 */
const member = 8

const countComposed = (weight: number): number => (weight >= leading ? 2 : weight > member ? 1 : 0)

const toTerm =
  (country: string) =>
  ({ title, country: of = country, start = '', end = '', asof, source }: SourcedOffice): Term => ({
    title: isSlotted(title) ? `${titleKey(title)}.${stateOf(title)}` : titleKey(title),
    country: of,
    start,
    end,
    asof,
    source,
  })
