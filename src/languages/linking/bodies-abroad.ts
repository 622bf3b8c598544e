/** A state's body by the English name that packs have, in a language in which they name few. */
import { fold } from '../../text/fold.ts'
import type { NamedCountry } from './linking-words.ts'

/** How a language names the bodies that every state has. All words are folded. */
export interface BodyWords {
  /** the noun with which the name of a ministry begins */
  ministry: string
  /** words inside a name that its fields and bodies below leave out, an elided letter among them */
  links: ReadonlySet<string>
  /** English names of ministries by what they are for */
  fields: ReadonlyMap<string, readonly string[]>
  /** English names of other bodies by their own */
  bodies: ReadonlyMap<string, readonly string[]>
  /** the English adjective of a nationality by the language's own, of a man, and by the country's name */
  nationalities: ReadonlyMap<string, string>
  /** a feminine ending, and those that may stand for it: "israélienne" */
  feminine: readonly (readonly [ending: RegExp, masculine: string])[]
}

/**
 * English names of a state's body, likeliest first: of the country that its adjective tells
 * ("ministère russe de la Défense"), else of `country`. None for what the language does not list,
 * and without a country.
 */
export function nameBodyAbroad(
  name: string,
  country: NamedCountry | null,
  words: BodyWords,
): string[] {
  const { own, names } = readBody(name, words)
  return names.flatMap((one) =>
    own ? [`${own.english} ${one}`] : country ? nameIn(country, one) : [],
  )
}

/** Whether a name is listed, and tells no country. */
export function isListedBody(name: string, words: BodyWords): boolean {
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

/** Lines of names and their English ones: "sénat = Senate", "salud, sanidad = Ministry of Health". */
export const readNames = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readLines(lines).flatMap(([names, english]) =>
      names.split(',').map((name) => [fold(name.trim()), split(english, ',')] as const),
    ),
  )

/** Lines of an English adjective, and the language's own and the country: "Russian = russe Russie". */
export const readNationalities = (lines: string): ReadonlyMap<string, string> =>
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
