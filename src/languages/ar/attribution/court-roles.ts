import { foldedSet } from '../../word-sets.ts'

const judges = foldedSet('قاضي قاضية قاض قضاة')

/** Who speaks in court, without the article: nobody bears the words of two rows in one case. */
export const courtRoles: readonly ReadonlySet<string>[] = [
  judges,
  foldedSet('محامي محامية محام محامون محامين مدعي مدعية مدع'),
  foldedSet('متهم متهمة متهمون متهمين'),
  foldedSet('شاهد شاهدة شهود'),
]

/** Nobody is «القاضي» whom the article does not introduce so. */
export const toldInCourt = judges
