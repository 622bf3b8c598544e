import { form } from '../lexicon/verb-forms.ts'
import type { Item } from '../phrases/items.ts'
import { findSubject, type Subject } from './subject.ts'

/** A verb of the sentence whose subject is known: what "and added" or ", saying" shares. */
export interface Told {
  subject: Subject | null
  reporting: boolean
  at: number
  forms: number
}

/** Notes the verb at `verb` with its subject, where it has one of its own. */
export function remember(
  told: Told[],
  items: readonly Item[],
  verb: number,
  at: number,
  low: number,
  reporting: boolean,
): void {
  const subject = findSubject(items, verb, low)
  if (subject && subject.kind !== 'relative')
    told.push({ subject, reporting, at, forms: items[at]!.word.forms })
}

/** The subject of the last verb told of, a reporting one of the same form before others. */
export function sharedSubject(
  told: readonly Told[],
  forms: number,
  before: number,
): Subject | null {
  const tense = forms & (form.past | form.third)
  const earlier = told.filter(({ at, subject }) => at < before && subject !== null).slice(-6)
  const alike = earlier.findLast(
    (each) => each.reporting && (tense === 0 || (each.forms & tense) !== 0),
  )
  return (
    (
      alike ??
      earlier.findLast((each) => tense === 0 || (each.forms & tense) !== 0) ??
      earlier[earlier.length - 1]
    )?.subject ?? null
  )
}
