/** Heads of state and government, read from the World Factbook's lines. */
import { codeOfFactbook, pageOfFactbook } from './countries.ts'
import type { SourcedOffice } from './terms.ts'
import type { PersonFacts } from './read-facts.ts'

export interface LeaderLine {
  country_name: string
  /** The Factbook's own code of the country. */
  gec: string
  role: 'chief of state' | 'head of government'
  text: string
  since: string
  asof: string
}

export interface Leader {
  /** The title as the line gives it: "Prime Minister". */
  title: string
  /** The full name in ordinary capitals: "Abdelmadjid Tebboune". */
  name: string
  /** The words that the line writes in capitals: the name that stands alone. */
  surname: string
}

const capitals = /\p{Lu}{2}/u
const titleEnd =
  /^(?:.+-)?(?:President|Minister|King|Queen|Amir|Sultan|Emperor|Prince|Duke|Pope|Leader|General|Governor|Chancellor|Premier|Commissioner|Administrator|Prefect|Chair|Chairman|Chairperson|Captain|Colonel|State|Executive|Taoiseach|Marshal|Mayor|Bailiff|Council|Affairs|Archbishop|Islands|Sir|Dr\.|Gen\.|Col\.|Capt\.|Lt\.|Maj\.|Ministers|Polynesia|China|Territory|Republic|Government|Assembly|Confederation)$/i
/** Further words of a remark, which a line may hold instead of a name. */
const remark = /\b(?:also|both|are|is|of the|represented)\b/

/** In ordinary capitals: "MACRON" becomes "Macron", "SAINT-JUST" "Saint-Just"; "XVI" stays. */
function inOrdinaryCapitals(word: string, place: number): string {
  if (!capitals.test(word) || (place > 0 && /^[IVX]+$/.test(word))) return word
  return word
    .split(/(?<=[-'’])/)
    .map((part) => (capitals.test(part) ? part.slice(0, 1) + part.slice(1).toLowerCase() : part))
    .join('')
}

/** What a line of the Factbook says, without nicknames, or null where it names nobody. */
export function readLeader(text: string): Leader | null {
  const words = text
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    .replace(/ of (?:the )?(?:Denmark|Netherlands)$/, '')
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const last = words.findLastIndex((word) => titleEnd.test(word) && !capitals.test(word))
  const name = words.slice(last + 1)
  const surname = name.filter((word) => capitals.test(word))
  if (name.length === 0 || surname.length === 0 || remark.test(name.join(' '))) return null
  return {
    title: words.slice(0, last + 1).join(' '),
    name: name.map(inOrdinaryCapitals).join(' '),
    surname: surname.map((word) => inOrdinaryCapitals(word, name.indexOf(word))).join(' '),
  }
}

/** A leader of a state with the office, and the words of the name that stand alone. */
export interface StateLeader extends PersonFacts {
  surname: string
  /** Each with its source: the state's page in the Factbook's public copy. */
  offices: SourcedOffice[]
}

/**
 * The Factbook's leaders of states as people with an office; who holds two stands once, the offices
 * at home first. `lines`: of the Factbook.
 */
export function toLeaders(lines: readonly LeaderLine[]): StateLeader[] {
  const people = new Map<string, StateLeader>()
  for (const { country_name, gec, role, text, since, asof } of homesFirst(lines)) {
    const leader = readLeader(text)
    const country = codeOfFactbook(country_name)
    const title = leader && titleOf(leader, role)
    if (leader === null || country === null || !title) continue
    if (isOfAnother(text, leader, country)) continue
    const id = plainKey(`factbook-${leader.name.toLowerCase()}`)
    const office: SourcedOffice = {
      title: `${title} of ${country_name}`,
      country,
      asof,
      source: `factbook:${pageOfFactbook(country, gec)}`,
      ...readDay(since),
    }
    const known = people.get(id)
    if (known) {
      const isTold = known.offices.some(({ title }) => title === office.title)
      if (!isTold) known.offices.push(office)
      continue
    }
    people.set(id, {
      id,
      kind: role === 'chief of state' ? 'head-of-state' : 'head-of-government',
      labels: { en: leader.name },
      country,
      offices: [office],
      src: ['factbook'],
      surname: leader.surname,
    })
  }
  return [...people.values()]
}

/**
 * The title of the line; where a full name stands alone, what the list itself says of a head of
 * government. Empty where neither is told: who stands for a monarch is no chief of state.
 */
const titleOf = ({ title, name }: Leader, role: LeaderLine['role']): string =>
  title === '' && role === 'head of government' && name.includes(' ')
    ? 'Head of the government'
    : title

/** Whether a line tells who heads another state, on which a territory depends: "… of Denmark". */
function isOfAnother(text: string, { title }: Leader, country: string): boolean {
  return [text, title].some((words) => {
    const [, state] = / of (?:the )?([A-Z][A-Za-z ]+)$/.exec(words) ?? []
    const code = state === undefined ? null : codeOfFactbook(state)
    return code !== null && code !== country
  })
}

/** Lines of countries with one chief of state before those where another stands in for a monarch. */
function homesFirst(lines: readonly LeaderLine[]): LeaderLine[] {
  const chiefs = new Map<string, number>()
  for (const { gec, role } of lines)
    if (role === 'chief of state') chiefs.set(gec, (chiefs.get(gec) ?? 0) + 1)
  const isShared = ({ gec }: LeaderLine) => Number((chiefs.get(gec) ?? 0) > 1)
  return lines.toSorted((a, b) => isShared(a) - isShared(b))
}

/** A key in plain letters and hyphens. */
export const plainKey = (key: string): string =>
  key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * The day of "12 December 2019" or "12 Dec 2019", no more exact than it is told: "April 2018" is a
 * month, "1997" a year. A remark may follow.
 */
export function readDay(since: string): { start?: string } {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})\b/.exec(since) ?? []
  const place = month === undefined ? 0 : months.indexOf(month.slice(0, 3)) + 1
  if (!year || (month !== undefined && place === 0)) return {}
  const parts = [place || undefined, day].filter((part) => part !== undefined)
  return { start: [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-') }
}
