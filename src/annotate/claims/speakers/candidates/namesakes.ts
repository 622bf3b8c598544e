import { fold } from '../../../../text/fold.ts'
import { onceFor } from '../../../../text/once.ts'
import type { EntityFacts, EntityTable } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { bearersOf } from './surname-alone.ts'

/**
 * "Ms Orlo" of Tavin and Rory Orlo: of several who bear a surname the only one who may be meant by a title has
 * the gender that it tells. `genderOfTitle`: of a folded word before a name.
 */
export function learnFromTitles(
  table: EntityTable,
  genderOfTitle: (folded: string) => 'm' | 'f' | null,
): void {
  for (const { start, end, mention } of table.places) {
    const gender = genderOfTitle(mention.before)
    if (!gender) continue
    const bearers = bearersOf(table, fold(table.text.slice(start, end)))
    const meant = bearers.filter((each) => each.gender === null || each.gender === gender)
    if (bearers.length > 1 && meant.length === 1) meant[0]!.gender = gender
  }
}

/**
 * "Orlo said she knew nothing": whether a surname alone that several bear is no name of his here, since the words
 * told begin with the pronoun of the other gender, or of the gender that another's name shows and his does not.
 */
export function isOtherByPronoun(o: Occasion, facts: EntityFacts): boolean {
  const { surname, gender } = byPronoun(o)
  if (gender === undefined || gender === facts.gender || facts.words.at(-1) !== surname)
    return false
  const others = bearersOf(o.table, surname).filter((each) => each !== facts)
  return facts.gender ? others.length > 0 : others.some((each) => each.gender === gender)
}

/** The source as a surname, and whom the pronoun means that the words told begin with. */
interface ByPronoun {
  surname: string
  gender: 'm' | 'f' | undefined
}

/** Read once a claim: it is asked for every candidate. */
const byPronoun = onceFor(({ head, text, draft, sourcePhrases }: Occasion): ByPronoun => {
  const [told] = draft.content
  if (!sourcePhrases || !head || !told) return { surname: '', gender: undefined }
  const [first, second] = fold(text.slice(told.start, told.end)).split(' ')
  return {
    surname: fold(text.slice(head.start, head.end)),
    gender: sourcePhrases.pronouns.get((first === 'that' ? second : first) ?? ''),
  }
})
