import { once } from '../../../../text/once.ts'
import { rememberWords } from '../../../../text/remember-words.ts'
import { WordTable } from '../../../../text/word-table.ts'
import { form } from './verb-forms.ts'
import * as closed from './function-words.ts'
import { makeRest, makeWords } from './words.made.ts'
import { is, type Cue, type LexicalEntry } from './word-kinds.ts'
import { type Rest, openPlaces } from './packed-words.ts'

const getTable = once(() => ({
  words: new WordTable(makeWords()),
  ...(JSON.parse(makeRest()) as Rest),
}))

/** A listed word, or a form of a listed verb. */
function findListed(text: string): LexicalEntry | undefined {
  const { words, kinds, lemmas, cues, lists } = getTable()
  const packed = words.get(text)
  if (packed === undefined) return undefined
  const { kind, lemma, list } = openPlaces(packed)
  const [bits, forms] = kinds[kind]!
  return {
    bits,
    forms,
    lemma: lemmas[lemma] || text,
    cues: lists[list]!.map((place): Cue => {
      const [takes, stance, particle, ...prepositions] = cues[place]!
      return { takes, stance, particle, prepositions: new Set(prepositions) }
    }),
  }
}

const notAdverbs = new Set(closed.notAdverbs)

const unknown: LexicalEntry = { bits: 0, forms: 0, cues: [], lemma: '' }
const adverb: LexicalEntry = { ...unknown, bits: is.adverb }
const regularPast: LexicalEntry = { ...unknown, bits: is.verb, forms: form.past | form.participle }
const participle: LexicalEntry = { ...unknown, bits: is.verb, forms: form.participle }
const present: LexicalEntry = { ...unknown, bits: is.verb | is.noun, forms: form.ing }
const number: LexicalEntry = { ...unknown, bits: is.number }

/** What is known of a lower-case word; words that stand in no list are guessed by their ending. */
export const readWord: (text: string) => LexicalEntry = rememberWords(
  (text) => findListed(text) ?? guessWord(text),
)

/** Beginnings and words in "un-" that are verbs: "underlined", "united", "unveiled". */
const undoing =
  /^un(?:der|i|cover|dress|earth|fold|lash|leash|load|lock|nerv|pack|ravel|seat|settl|veil)/

/** "unchanged", "unharmed" describe a noun, and nobody does it. */
const isDenied = (text: string): boolean => text.startsWith('un') && !undoing.test(text)

function guessWord(text: string): LexicalEntry {
  // "the 24-year-old" is somebody
  if (text >= '0' && text <= '9~') return /-olds?$/.test(text) ? unknown : number
  // "army-backed", "far-reaching" describe their noun
  if (text.includes('-')) return text.endsWith('ly') ? adverb : unknown
  if (text.length > 4 && text.endsWith('ly') && !notAdverbs.has(text)) return adverb
  if (text.length > 4 && text.endsWith('ed') && !text.endsWith('eed'))
    return isDenied(text) ? participle : regularPast
  if (text.length > 5 && text.endsWith('ing') && !text.endsWith('thing')) return present
  return unknown
}
