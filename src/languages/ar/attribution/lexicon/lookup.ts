import { rememberWords } from '../../../../text/remember-words.ts'
import { getVerbForm } from './verb-form.ts'
import type { VerbForm } from './verb-table.ts'

export interface Hit {
  form: VerbForm
  /** folded letters before the verb */
  prefix: number
}

/** The verb form in a folded word, with its attached و ف ل taken off. */
export const findVerb: (folded: string) => Hit | null = rememberWords(lookUp)

function lookUp(folded: string): Hit | null {
  const plain = getVerbForm(folded)
  if (plain) return { form: plain, prefix: 0 }
  const first = folded[0]
  if (first === 'و' || first === 'ف') {
    const form = getVerbForm(folded.slice(1))
    // «فرد», «فعد» may be nouns, «فذكرت» is none
    if (form && !(first === 'ف' && mayBeNoun(form))) return { form, prefix: 1 }
    if (folded[1] === 'ل') {
      const late = getVerbForm(folded.slice(2))
      if (late?.tense === 'present') return { form: late, prefix: 2 }
    }
  }
  if (first === 'ل') {
    const form = getVerbForm(folded.slice(1))
    if (form?.tense === 'present') return { form, prefix: 1 }
  }
  return null
}

const mayBeNoun = ({ verb, tense, gender, plural }: VerbForm): boolean =>
  verb.nounish && !(tense === 'past' && (gender === 'f' || plural))
