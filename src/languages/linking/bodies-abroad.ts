/** A state's body by the English name that packs have, in a language in which they name few. */
import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { foldedSet } from '../word-sets.ts'
import type { LinkingWords, NamedCountry } from './linking-words.ts'

/** How a language names the bodies that every state has, in lists of its own. */
interface BodyLists {
  /** the noun with which the name of a ministry begins, folded */
  ministry: string
  /** words inside a name that its fields and bodies below leave out, an elided letter among them */
  links: string
  /** lines of what ministries are for, and their English names: "salud, sanidad = Ministry of Health" */
  fields: string
  /** the same of other bodies by their own names: "sénat = Senate" */
  bodies: string
  /**
   * lines of the English adjective of a nationality, and the language's own, of a man, and the
   * country's name: "Russian = russe Russie"
   */
  nationalities: string
  /** a feminine ending, and those that may stand for it: "israélienne"; of folded words */
  feminine: readonly (readonly [ending: RegExp, masculine: string])[]
}

/** The same with its lists read. */
interface BodyWords extends Pick<BodyLists, 'ministry' | 'feminine'> {
  links: ReadonlySet<string>
  fields: ReadonlyMap<string, readonly string[]>
  bodies: ReadonlyMap<string, readonly string[]>
  nationalities: ReadonlyMap<string, string>
}

type BodiesAbroad = Required<Pick<LinkingWords, 'namesAbroad' | 'isOfEveryState'>>

/** What a language's lists tell of a body; they are read when they are first asked. */
export function createBodiesAbroad(lists: BodyLists): BodiesAbroad {
  const getWords = once((): BodyWords => ({
    ...lists,
    links: foldedSet(lists.links),
    fields: readNames(lists.fields),
    bodies: readNames(lists.bodies),
    nationalities: readNationalities(lists.nationalities),
  }))
  return {
    namesAbroad: (name, country) => nameBodyAbroad(name, country, getWords()),
    isOfEveryState: (name) => isListedBody(name, getWords()),
  }
}

/**
 * English names of a state's body, likeliest first: of the country that its adjective tells
 * ("ministère russe de la Défense"), else of `country`. None for what the language does not list,
 * and without a country.
 */
function nameBodyAbroad(name: string, country: NamedCountry | null, words: BodyWords): string[] {
  const { own, names } = readBody(name, words)
  return names.flatMap((one) =>
    own ? [`${own.english} ${one}`] : country ? nameIn(country, one) : [],
  )
}

/** Whether a name is listed, and tells no country. */
function isListedBody(name: string, words: BodyWords): boolean {
  const { own, names } = readBody(name, words)
  return own === null && names.length > 0
}

/** The English names of a body, and the nationality that its own name tells. */
function readBody(
  name: string,
  words: BodyWords,
): { own: Nationality | null; names: readonly string[] } {
  const all = name.split(/[\s'’]+/).map((word) => fold(word))
  const own = all.flatMap((word) => readNationality(word, words) ?? [])[0] ?? null
  const rest = all.filter((word) => word !== own?.word && !words.links.has(word))
  const names =
    rest[0] === words.ministry
      ? words.fields.get(rest.slice(1).join(' '))
      : words.bodies.get(rest.join(' '))
  return { own, names: names ?? [] }
}

interface Nationality {
  word: string
  english: string
}

function readNationality(word: string, { nationalities, feminine }: BodyWords): Nationality | null {
  const forms = [word, ...feminine.map(([ending, masculine]) => word.replace(ending, masculine))]
  const english = forms.flatMap((form) => nationalities.get(form) ?? [])[0]
  return english === undefined ? null : { word, english }
}

const nameIn = ({ english, adjectives }: NamedCountry, name: string): string[] => [
  `${name} of ${english}`,
  `${name} of the ${english}`,
  ...adjectives.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${name}`),
]

const readNames = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readLines(lines).flatMap(([names, english]) =>
      names.split(',').map((name) => [fold(name.trim()), split(english, ',')] as const),
    ),
  )

const readNationalities = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    readLines(lines).flatMap(([english, own]) =>
      split(own, ' ').map((word) => [fold(word), english.trim()] as const),
    ),
  )

const split = (list: string, mark: string): string[] =>
  list
    .split(mark)
    .map((item) => item.trim())
    .filter(Boolean)

const readLines = (lines: string): (readonly [string, string])[] =>
  split(lines, '\n').map((line) => {
    const [left = '', right = ''] = line.split('=')
    return [left, right]
  })
