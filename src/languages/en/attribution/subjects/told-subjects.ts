import { form } from '../lexicon/verb-forms.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Subject } from './subject.ts'
import { wordSet } from '../../../word-sets.ts'

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

/**
 * Whose "…, saying" at item `at` is: not of a clause that only says when, "He left on the day, when police came,
 * telling reporters …". Who adds is the one who speaks in the sentence itself, not in the words that he tells: "He
 * said the mayor had ordered it, adding …".
 */
export function sayingSubject(
  items: readonly Item[],
  told: readonly Told[],
  at: number,
): Subject | null {
  const adds = items[at]!.text === 'adding'
  const outer = told.filter(
    (_, i) => !isWhen(items, told, i) && !(adds && isWithin(items, told, i)),
  )
  return sharedSubject(outer, 0, at)
}

/** A verb that tells no words, in a clause behind "when" and the like. */
const isWhen = (items: readonly Item[], told: readonly Told[], i: number): boolean =>
  i > 0 &&
  !told[i]!.reporting &&
  items[told[i]!.subject.from - 1]?.text === 'when' &&
  items[told[i]!.subject.from - 2]?.text === ','

/** A verb in the clause right behind the one that tells it: "said (that) the mayor | had ordered". */
function isWithin(items: readonly Item[], told: readonly Told[], i: number): boolean {
  const outer = told[i - 1]
  const { subject } = told[i]!
  if (!outer?.reporting || subject.from <= outer.at || subject.kind !== 'phrase') return false
  const between = items.slice(outer.at + 1, subject.from)
  return between.every(
    ({ kind, word }) => kind === 'word' && (word.bits & (is.coordinator | is.subordinator)) === 0,
  )
}

const clauseOpeners = wordSet('when where while as because since before after if although whereas')

/**
 * Those that the verb at item `at` may go on with behind "and" or "but": not one in a clause that the comma before it
 * ends, "Amin stayed away when police came, but | told …", nor one that only tells what was before, "Orlo accepted
 * that Amin had told police but | said …".
 */
export function outerTold(
  items: readonly Item[],
  told: readonly Told[],
  at: number,
): readonly Told[] {
  if (items[at]!.text === 'had') return told
  const isParted = items[at - 1]?.text === 'but' && items[at - 2]?.text === ','
  const openerOf = ({ subject }: Told) => items[subject.from - 1]?.text ?? ''
  const earlier = told.findIndex(
    (each, i) => i > 0 && openerOf(each) === 'that' && items[each.at - 1]?.text === 'had',
  )
  return told.filter((each, i) => {
    const isWithin = earlier > 0 && i >= earlier && openerOf(each) === 'that'
    return i === 0 || !(isWithin || (isParted && clauseOpeners.has(openerOf(each))))
  })
}
