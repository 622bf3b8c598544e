import { form } from '../lexicon/verb-forms.ts'
import type { Subject } from './subject.ts'

/** A verb of the sentence whose subject is known: what "and added" or ", saying" shares. */
export interface Told {
  subject: Subject
  reporting: boolean
  at: number
  forms: number
}

/** The subject of the last verb told of, a reporting one of the same form before others. */
export function sharedSubject(
  told: readonly Told[],
  forms: number,
  before: number,
): Subject | null {
  const tense = forms & (form.past | form.third)
  const earlier = told.filter(({ at }) => at < before).slice(-6)
  const alike = earlier.filter((each) => tense === 0 || (each.forms & tense) !== 0)
  const nearest = alike.findLast(({ reporting }) => reporting) ?? alike.at(-1) ?? earlier.at(-1)
  return nearest?.subject ?? null
}
