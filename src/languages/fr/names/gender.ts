/** Whether "il" or "elle" is meant, by a given name or a noun for a person. */
import { fold } from '../../../text/fold.ts'
import { menNames, womenNames } from './people.ts'

const both = new Set(['claude', 'dominique', 'camille', 'pascale', 'alexis'])
const men = `${menNames} monsieur m père fils frère époux mari roi prince cheikh imam évêque pape président directeur sénateur ambassadeur acteur chanteur`
const women = `${womenNames} madame mme mère fille sœur soeur épouse reine princesse présidente directrice sénatrice ambassadrice actrice chanteuse députée avocate candidate adjointe`

const genders = new Map<string, 'm' | 'f'>()
for (const [list, gender] of [[men, 'm'], [women, 'f']] as const) {
  for (const name of list.split(/\s+/)) if (name !== '' && !name.includes('-') && !both.has(name)) genders.set(fold(name), gender)
}

/** The gender that a folded word shows; null for all others. */
export function genderOf(folded: string): 'm' | 'f' | null {
  return genders.get(folded) ?? null
}
