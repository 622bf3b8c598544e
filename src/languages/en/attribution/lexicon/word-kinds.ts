/** What the English lexicon says of a word. */
import type { Stance } from '../../../../model/annotation.ts'

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

/** The bits of auxiliary verbs. */
export const auxiliary = is.be | is.have | is.do | is.modal

/** One way of reporting: see cue-verbs.ts for the letters. */
export interface Cue {
  takes: string
  stance: Stance
  /** words after the verb that belong to it ("out" of "point out"); '' for none */
  particle: string
  prepositions: ReadonlySet<string>
}

export interface LexicalEntry {
  bits: number
  /** which forms of a verb it can be */
  forms: number
  cues: readonly Cue[]
  lemma: string
}
