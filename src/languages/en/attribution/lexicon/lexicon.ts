import type { Stance } from '../../../../model/annotation.ts'
import { once } from '../../../../text/once.ts'
import { WordTable } from '../../../../text/word-table.ts'
import { form } from './verb-forms.ts'
import * as closed from './function-words.ts'
import { makeRest, makeWords } from './words.made.ts'

/** What a word can be, as bits. */
export const is = {
  determiner: 1,
  possessive: 2,
  subject: 4,
  object: 8,
  relative: 16,
  complementizer: 32,
  subordinator: 64,
  coordinator: 128,
  preposition: 256,
  be: 512,
  have: 1024,
  do: 2048,
  modal: 4096,
  to: 8192,
  negation: 16384,
  adverb: 32768,
  time: 65536,
  verb: 131072,
  noun: 262144,
  light: 524288,
  number: 1048576,
} as const

/** One way of reporting: see cue-verbs.ts for the letters. */
export interface Cue {
  takes: string
  stance: Stance
  /** words after the verb that belong to it ("out" of "point out"); '' for none */
  particle: string
  prepositions: ReadonlySet<string>
}

export interface Word {
  bits: number
  /** which forms of a verb it can be */
  forms: number
  cues: readonly Cue[]
  lemma: string
}

/** What the numbers of a word in the table lead to. */
export interface Rest {
  kinds: [bits: number, forms: number][]
  /** '' where it is the word itself */
  lemmas: string[]
  cues: [takes: string, stance: Stance, particle: string, ...prepositions: string[]][]
  /** places in `cues` */
  lists: number[][]
}

interface Places {
  kind: number
  lemma: number
  list: number
}

/** Three places of `Rest` as one number. Throws RangeError where one is too great. */
export function packPlaces({ kind, lemma, list }: Places): number {
  if (kind > 0xff || lemma > 0xfff || list > 0xfff)
    throw new RangeError('more kinds, lemmas or lists of cues than one number holds')
  return ((kind << 24) | (lemma << 12) | list) >>> 0
}

const openPlaces = (packed: number): Places => ({
  kind: packed >>> 24,
  lemma: (packed >>> 12) & 0xfff,
  list: packed & 0xfff,
})

const getTable = once(() => ({
  words: new WordTable(makeWords()),
  ...(JSON.parse(makeRest()) as Rest),
}))
const met = new Map<string, Word>()

/** A listed word, or a form of a listed verb, made when it is first met. */
function getWord(text: string): Word | undefined {
  const known = met.get(text)
  if (known) return known
  const { words, kinds, lemmas, cues, lists } = getTable()
  const packed = words.get(text)
  if (packed === undefined) return undefined
  const { kind, lemma, list } = openPlaces(packed)
  const [bits, forms] = kinds[kind]!
  const word: Word = {
    bits,
    forms,
    lemma: lemmas[lemma] || text,
    cues: lists[list]!.map((place): Cue => {
      const [takes, stance, particle, ...prepositions] = cues[place]!
      return { takes, stance, particle, prepositions: new Set(prepositions) }
    }),
  }
  met.set(text, word)
  return word
}

const notAdverbs = new Set(closed.notAdverbs)

const unknown: Word = { bits: 0, forms: 0, cues: [], lemma: '' }
const adverb: Word = { ...unknown, bits: is.adverb }
const regularPast: Word = { ...unknown, bits: is.verb, forms: form.past | form.participle }
const present: Word = { ...unknown, bits: is.verb | is.noun, forms: form.ing }
const number: Word = { ...unknown, bits: is.number }

/** What is known of a lower-case word; words that stand in no list are guessed by their ending. */
export function readWord(text: string): Word {
  const known = getWord(text)
  if (known) return known
  if (text >= '0' && text <= '9~') return number
  // "army-backed", "far-reaching" describe their noun
  if (text.includes('-')) return text.endsWith('ly') ? adverb : unknown
  if (text.length > 4 && text.endsWith('ly') && !notAdverbs.has(text)) return adverb
  if (text.length > 4 && text.endsWith('ed') && !text.endsWith('eed')) return regularPast
  if (text.length > 5 && text.endsWith('ing') && !text.endsWith('thing')) return present
  return unknown
}
