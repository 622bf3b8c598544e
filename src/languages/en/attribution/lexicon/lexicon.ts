import { once } from '../../../../text/once.ts'
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
const met = new Map<string, LexicalEntry>()

/** A listed word, or a form of a listed verb, when it is first met. */
function getWord(text: string): LexicalEntry | undefined {
  const { words, kinds, lemmas, cues, lists } = getTable()
  const packed = words.get(text)
  if (packed === undefined) return undefined
  const { kind, lemma, list } = openPlaces(packed)
  const [bits, forms] = kinds[kind]!
  const word: LexicalEntry = {
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

const unknown: LexicalEntry = { bits: 0, forms: 0, cues: [], lemma: '' }
const adverb: LexicalEntry = { ...unknown, bits: is.adverb }
const regularPast: LexicalEntry = { ...unknown, bits: is.verb, forms: form.past | form.participle }
const present: LexicalEntry = { ...unknown, bits: is.verb | is.noun, forms: form.ing }
const number: LexicalEntry = { ...unknown, bits: is.number }

/**
 * What was guessed of words that stand in no list: those of the last articles, since the table is
 * slower to say that it lacks a word than a map is to have it.
 */
const guessed = new Map<string, LexicalEntry>()
const mostGuessed = 4096

/** What is known of a lower-case word; words that stand in no list are guessed by their ending. */
export function readWord(text: string): LexicalEntry {
  const known = met.get(text) ?? guessed.get(text)
  if (known) return known
  const listed = getWord(text)
  if (listed) return listed
  if (guessed.size >= mostGuessed) guessed.clear()
  const guess = guessWord(text)
  guessed.set(text, guess)
  return guess
}

function guessWord(text: string): LexicalEntry {
  if (text >= '0' && text <= '9~') return number
  // "army-backed", "far-reaching" describe their noun
  if (text.includes('-')) return text.endsWith('ly') ? adverb : unknown
  if (text.length > 4 && text.endsWith('ly') && !notAdverbs.has(text)) return adverb
  if (text.length > 4 && text.endsWith('ed') && !text.endsWith('eed')) return regularPast
  if (text.length > 5 && text.endsWith('ing') && !text.endsWith('thing')) return present
  return unknown
}
