import type { Stance } from '../../../model/annotation.ts'
import { once } from '../../../text/once.ts'
import { commonVerbs } from './common-verbs.ts'
import { cueVerbs, lightVerbs } from './cue-verbs.ts'
import * as closed from './function-words.ts'
import { form, inflect } from './inflect.ts'
import { nounVerbs } from './noun-verbs.ts'

/** What a word can be, as bits. */
export const is = {
  determiner: 1, possessive: 2, subject: 4, object: 8, relative: 16, complementizer: 32, subordinator: 64, coordinator: 128, preposition: 256,
  be: 512, have: 1024, do: 2048, modal: 4096, to: 8192, negation: 16384, adverb: 32768, time: 65536, verb: 131072, noun: 262144, light: 524288, number: 1048576,
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

type Words = Map<string, Word>

function enter(words: Words, text: string): Word {
  const known = words.get(text) ?? { bits: 0, forms: 0, cues: [], lemma: text }
  words.set(text, known)
  return known
}

function enterVerb(words: Words, lemma: string, bits: number, cue: Cue | null): void {
  for (const [text, forms] of inflect(lemma)) {
    const word = enter(words, text)
    word.bits |= is.verb | bits | ((forms & (form.base | form.third)) !== 0 && nounVerbs.has(lemma) ? is.noun : 0)
    word.forms |= forms
    word.lemma = lemma
    if (cue) word.cues = [...word.cues, cue]
  }
}

const closedClasses: [readonly string[], number][] = [
  [closed.determiners, is.determiner], [closed.possessives, is.possessive], [closed.subjectPronouns, is.subject], [closed.objectPronouns, is.object], [closed.relatives, is.relative],
  [closed.complementizers, is.complementizer], [closed.subordinators, is.subordinator], [closed.coordinators, is.coordinator], [closed.prepositions, is.preposition], [closed.beForms, is.be],
  [closed.haveForms, is.have], [closed.doForms, is.do], [closed.modals, is.modal], [['to'], is.to], [closed.negations, is.negation], [closed.adverbs, is.adverb], [closed.times, is.time], [closed.numerals, is.number],
]
/** Every listed word, and every form of the listed verbs. */
const getWords = once(() => {
  const words: Words = new Map()
  for (const [list, bit] of closedClasses) for (const text of list) enter(words, text).bits |= bit
  for (const lemma of commonVerbs.trim().split(/\s+/)) enterVerb(words, lemma, 0, null)
  for (const lemma of lightVerbs.trim().split(/\s+/)) enterVerb(words, lemma, is.light, null)
  for (const { takes, stance, verbs } of cueVerbs) {
    for (const entry of verbs.trim().split(/\s*,\s*/)) {
      const [name, prepositions = ''] = entry.split(':'), [lemma, particle = ''] = splitOnce(name!)
      enterVerb(words, lemma, 0, { takes, stance, particle, prepositions: new Set(prepositions === '' ? [] : prepositions.split('|')) })
    }
  }
  for (const text of closed.nounsInIng) enter(words, text).bits |= is.noun
  return words
})

const notAdverbs = new Set(closed.notAdverbs)

function splitOnce(text: string): [string, string?] {
  const at = text.indexOf(' ')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

const unknown: Word = { bits: 0, forms: 0, cues: [], lemma: '' }
const adverb: Word = { ...unknown, bits: is.adverb }
const regularPast: Word = { ...unknown, bits: is.verb, forms: form.past | form.participle }
const present: Word = { ...unknown, bits: is.verb | is.noun, forms: form.ing }
const number: Word = { ...unknown, bits: is.number }

/** What is known of a lower-case word; words that stand in no list are guessed by their ending. */
export function readWord(text: string): Word {
  const known = getWords().get(text)
  if (known) return known
  if (text >= '0' && text <= '9~') return number
  // "army-backed", "far-reaching" describe their noun
  if (text.includes('-')) return text.endsWith('ly') ? adverb : unknown
  if (text.length > 4 && text.endsWith('ly') && !notAdverbs.has(text)) return adverb
  if (text.length > 4 && text.endsWith('ed') && !text.endsWith('eed')) return regularPast
  if (text.length > 5 && text.endsWith('ing') && !text.endsWith('thing')) return present
  return unknown
}
