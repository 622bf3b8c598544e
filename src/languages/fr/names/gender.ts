/** Whether "il" or "elle" is meant, by a given name or a noun for a person. */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { menNames, womenNames } from './people.ts'

const both = new Set(['claude', 'dominique', 'camille', 'pascale', 'alexis'])
const menNouns =
  'monsieur m père fils frère époux mari roi prince cheikh imam évêque pape président directeur sénateur ambassadeur acteur chanteur'
const womenNouns =
  'madame mme mère fille sœur soeur épouse reine princesse présidente directrice sénatrice ambassadrice actrice chanteuse députée avocate candidate adjointe'

const getGenders = once(() => {
  const genders = new Map<string, 'm' | 'f'>()
  for (const [list, gender] of [
    [`${menNames} ${menNouns}`, 'm'],
    [`${womenNames} ${womenNouns}`, 'f'],
  ] as const) {
    for (const name of list.split(/\s+/))
      if (name !== '' && !name.includes('-') && !both.has(name)) genders.set(fold(name), gender)
  }
  return genders
})

/** The gender that a folded word shows; null for all others. */
export function genderOf(folded: string): 'm' | 'f' | null {
  return getGenders().get(folded) ?? null
}
