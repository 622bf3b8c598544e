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
  const nearest = lastOf(alike) ?? lastOf(earlier)
  return nearest?.subject ?? null
}

/** The last of them that reports, else the last. */
const lastOf = (told: readonly Told[]): Told | undefined =>
  told.findLast(({ reporting }) => reporting) ?? told.at(-1)
