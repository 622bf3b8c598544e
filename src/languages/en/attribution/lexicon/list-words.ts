/**
 * The words that attribution knows, with every form of the listed verbs. Run while building, by
 * words.made.ts.
 */
import { commonVerbs } from './common-verbs.ts'
import { cueVerbs, lightVerbs } from './cue-verbs.ts'
import { form } from './verb-forms.ts'
import * as closed from './function-words.ts'
import { inflect } from './inflect.ts'
import { type LexicalEntry, type Cue, is } from './word-kinds.ts'
import { nounVerbs } from './noun-verbs.ts'

type Words = Map<string, LexicalEntry>

function enter(words: Words, text: string): LexicalEntry {
  const known = words.get(text) ?? { bits: 0, forms: 0, cues: [], lemma: text }
  words.set(text, known)
  return known
}

function enterVerb(words: Words, lemma: string, bits: number, cue: Cue | null): void {
  for (const [text, forms] of inflect(lemma)) {
    const word = enter(words, text)
    word.bits |=
      is.verb |
      bits |
      ((forms & (form.base | form.third)) !== 0 && nounVerbs.has(lemma) ? is.noun : 0)
    word.forms |= forms
    word.lemma = lemma
    if (cue) word.cues = [...word.cues, cue]
  }
}

const listClosedClasses = (): [readonly string[], number][] => [
  [closed.determiners, is.determiner],
  [closed.possessives, is.possessive],
  [closed.subjectPronouns, is.subject],
  [closed.objectPronouns, is.object],
  [closed.relatives, is.relative],
  [closed.complementizers, is.complementizer],
  [closed.subordinators, is.subordinator],
  [closed.coordinators, is.coordinator],
  [closed.prepositions, is.preposition],
  [closed.beForms, is.be],
  [closed.haveForms, is.have],
  [closed.doForms, is.do],
  [closed.modals, is.modal],
  [['to'], is.to],
  [closed.negations, is.negation],
  [closed.adverbs, is.adverb],
  [closed.times, is.time],
  [closed.numerals, is.number],
]

/** Every listed word, and every form of the listed verbs. */
export function listWords(): Words {
  const words: Words = new Map()
  for (const [list, bit] of listClosedClasses())
    for (const text of list) enter(words, text).bits |= bit
  for (const lemma of commonVerbs.trim().split(/\s+/)) enterVerb(words, lemma, 0, null)
  for (const lemma of lightVerbs.trim().split(/\s+/)) enterVerb(words, lemma, is.light, null)
  for (const { takes, stance, verbs } of cueVerbs) {
    for (const entry of verbs.trim().split(/\s*,\s*/)) {
      const [name, prepositions = ''] = entry.split(':')
      const [lemma, particle = ''] = splitOnce(name!)
      enterVerb(words, lemma, 0, {
        takes,
        stance,
        particle,
        prepositions: new Set(prepositions === '' ? [] : prepositions.split('|')),
      })
    }
  }
  for (const text of closed.nounsInIng) enter(words, text).bits |= is.noun
  return words
}

function splitOnce(text: string): [string, string?] {
  const at = text.indexOf(' ')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
