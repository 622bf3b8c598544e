/** Whether "he" or "she" is meant, by a given name or a noun for a person. */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { men, women } from './given-genders.ts'

const getGenders = once(() => {
  const genders = new Map<string, 'm' | 'f'>()
  for (const [list, gender] of [
    [men, 'm'],
    [women, 'f'],
  ] as const)
    for (const name of list.trim().split(/\s+/)) genders.set(fold(name), gender)
  return genders
})

/** The gender that a folded given name or noun for a person shows; null for all others. */
export function genderOf(folded: string): 'm' | 'f' | null {
  return getGenders().get(folded) ?? null
}
