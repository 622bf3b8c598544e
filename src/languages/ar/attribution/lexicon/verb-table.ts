/** The table of reporting verbs: what a line says, and a verb's form as a number. */
import type { Stance } from '../../../../model/annotation.ts'
import { fold } from '../../../../text/fold.ts'
import { once } from '../../../../text/once.ts'
import { verbTable } from './verbs.ts'

export interface Verb {
  /** folded past, third person masculine */
  lemma: string
  /** begins with an alif that أ never replaces: «أعتقد» is “I think”, «اعتقد» “he thought” */
  wasl: boolean
  that: boolean
  quote: boolean
  /** direct speech, but only after a colon */
  colon: boolean
  object: 'any' | 'abstract' | null
  addressee: boolean
  /** an attached pronoun is who is told, asked or accused */
  told: boolean
  common: boolean
  passive: boolean
  nounish: boolean
  belief: boolean
  /** seldom a verb of speech: what it brings is for the judge to decide */
  seldom: boolean
  /** folded prepositions that bring its content */
  prepositions: readonly string[]
  stance: Stance
}

export type Gender = 'm' | 'f' | null

export interface VerbForm {
  verb: Verb
  tense: 'past' | 'present' | 'participle'
  gender: Gender
  /** 1 inside somebody's own speech («أعتقد»), else 3 */
  person: 1 | 3
  plural: boolean
  /** a pronoun is attached: «قاله», «دعاه» */
  pronoun: boolean
}

/** A line of the table: the verb, and its stems, folded; '' for one that it lacks. */
export function readVerb(line: string): {
  verb: Verb
  past: string
  present: string
  participle: string
} {
  const [past = '', present = '-', participle = '-', frames = '', prepositions = '', stance = ''] =
    line.split('|')
  const has = (frame: string) => frames.includes(frame)
  return {
    past: fold(past),
    present: present === '-' ? '' : fold(present),
    participle: participle === '-' ? '' : fold(participle),
    verb: {
      lemma: fold(past),
      wasl: past.startsWith('ا'),
      that: has('t'),
      quote: has('q'),
      colon: has('k'),
      object: has('o') ? 'any' : has('w') ? 'abstract' : null,
      addressee: has('a'),
      told: has('m'),
      common: has('c'),
      passive: has('p'),
      nounish: has('n'),
      belief: has('b'),
      seldom: has('s'),
      prepositions: prepositions.split(' ').filter(Boolean).map(fold),
      stance: (stance || 'neutral') as Stance,
    },
  }
}

const tenses: readonly VerbForm['tense'][] = ['past', 'present', 'participle']
const genders: readonly Gender[] = [null, 'm', 'f']

/** A form as a number, whose verb stands in line `line` of the table. */
export const packForm = (
  { tense, gender, person, plural, pronoun }: VerbForm,
  line: number,
): number =>
  (line << 7) |
  (tenses.indexOf(tense) << 5) |
  (genders.indexOf(gender) << 3) |
  (person === 1 ? 4 : 0) |
  (plural ? 2 : 0) |
  (pronoun ? 1 : 0)

/** The form that packForm made a number of. */
export const openForm = (packed: number, verb: Verb): VerbForm => ({
  verb,
  tense: tenses[(packed >> 5) & 3]!,
  gender: genders[(packed >> 3) & 3]!,
  person: packed & 4 ? 1 : 3,
  plural: (packed & 2) !== 0,
  pronoun: (packed & 1) !== 0,
})

export const verbLines: () => string[] = once(() => verbTable.split('\n').filter(Boolean))
