import type { EntityRecord, Localised } from '../../../src/model/knowledge.ts'
import {
  army,
  assemblies,
  courts,
  dissolved,
  inCountry,
  isCalledParliament,
  parliament,
} from './bodies.ts'
import { nameOf, type BareName } from './body-names.ts'
import type { FactbookCountry } from './factbook.ts'
import { toFact } from './factbook-source.ts'
import type { Nation } from './load-nations.ts'

const prior = 0.9

/** What a kind of body is, before the country's name, and how the sentence on it begins. */
const kinds = {
  parliament: {
    ar: 'السلطة التشريعية في',
    en: 'legislature of',
    is: { ar: 'هذه هي', en: 'this is the' },
  },
  chamber: {
    ar: 'مجلس من مجلسي البرلمان في',
    en: 'chamber of the legislature of',
    is: { ar: 'هذا', en: 'this is a' },
  },
  court: {
    ar: 'من أعلى المحاكم في',
    en: 'one of the highest courts of',
    is: { ar: 'هذه', en: 'this is' },
  },
  army: {
    ar: 'القوات المسلحة في',
    en: 'armed forces of',
    is: { ar: 'هذه هي', en: 'these are the' },
  },
} satisfies Record<string, { ar: string; en: string; is: { ar: string; en: string } }>
type Kind = keyof typeof kinds

/**
 * Legislatures with their chambers, highest courts and armed forces as The World Factbook lists
 * them, under the names that both languages make with the country's adjective. Where the Factbook
 * names none, there is no record.
 */
export function makeStateBodies(
  countries: readonly FactbookCountry[],
  nations: ReadonlyMap<string, Nation>,
): EntityRecord[] {
  return countries.flatMap((country) => {
    const nation = nations.get(country.code)
    return nation
      ? [
          ...findAssemblies(country, nation),
          ...findCourts(country, nation),
          ...findArmy(country, nation),
        ].filter(({ id }) => !dissolved.has(id))
      : []
  })
}

function findAssemblies({ legislature }: FactbookCountry, nation: Nation): EntityRecord[] {
  const [, name] =
    /^\W*(?:unicameral|bicameral|tricameral) (.+?)(?: consists of | \(|;|,|$)/.exec(legislature) ??
    []
  if (name === undefined) return []
  const own = assemblies.get(firstName(name))
  const chambers = [
    ...legislature.matchAll(/(?:consists of |and )the ([A-Z][^();]*?) \(/g),
  ].flatMap(([, chamber]) => assemblies.get(firstName(chamber!)) ?? [])
  const called = own && !isCalledParliament(own) ? [own] : [...(own ? [own] : []), parliament]
  return [
    toRecord('parliament', called, nation),
    ...chambers
      .filter((chamber) => chamber !== own)
      .map((chamber) => toRecord('chamber', [chamber], nation)),
  ]
}

/** "National Assembly or Assemblee Nationale" */
const firstName = (names: string): string => names.split(' or ')[0]!.trim()

/**
 * "Court of Cassation or Supreme Court (consists of …); Constitutional Court (…)": two courts, the
 * first with two names.
 */
function findCourts({ courts: text }: FactbookCountry, nation: Nation): EntityRecord[] {
  const found = text
    .replace(/\([^)]*\)/g, '')
    .split(/[;,]/)
    .map((part) => [...new Set(part.split(' or ').flatMap((name) => getCourt(name.trim()) ?? []))])
    .map((names) => names.sort((a, b) => Number(isCassation(b)) - Number(isCassation(a))))
  const named = found.filter(
    (names, i) =>
      names.length > 0 && found.findIndex(([first]) => first?.ar === names[0]!.ar) === i,
  )
  return named.map((names) => toRecord('court', names, nation))
}

/** "Supreme Court or Court of Cassation": the second says more, and is what the court is called. */
const isCassation = ({ en }: BareName): boolean => en === 'Court of Cassation'

/** The longest known name with which a text begins: "Supreme Court of Justice of Andorra". */
function getCourt(text: string): BareName | null {
  const name = text.replace(/^(?:the|US) /i, '')
  const known = [...courts.values()].filter(({ en }) => name === en || name.startsWith(`${en} of `))
  return known.reduce<BareName | null>(
    (best, one) => (best && best.en.length >= one.en.length ? best : one),
    null,
  )
}

function findArmy({ forces }: FactbookCountry, nation: Nation): EntityRecord[] {
  return forces === '' || /^(?:no regular|None|note|Hamas|Pontifical)/.test(forces)
    ? []
    : [toRecord('army', army, nation)]
}

function toRecord(kind: Kind, bare: readonly BareName[], nation: Nation): EntityRecord {
  const { labels, aliases } = nameOf(
    bare.map((name) => inCountry(name, nation.code)),
    nation,
  )
  const { name, code } = nation
  const descriptions: Localised = {
    ar: `${kinds[kind].ar} ${name.ar}`,
    en: `${kinds[kind].en} ${name.of}`,
  }
  return {
    id: `${kind}-${code.toLowerCase()}-${bare[0]!.en.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    type: 'ORG',
    kind,
    labels,
    aliases,
    descriptions,
    ...(code !== 'XK' && { country: code }),
    prior: prior,
    facts: toFact(
      {
        ar: `بحسب كتاب حقائق العالم لعام 2015، ${kinds[kind].is.ar} ${descriptions.ar}.`,
        en: `According to The World Factbook of 2015, ${kinds[kind].is.en} ${descriptions.en}.`,
      },
      code,
    ),
  }
}
