import { foldedSet } from '../../word-sets.ts'

/** Who speaks in court, without the article: nobody bears the words of two rows in one case. */
export const courtRoles: readonly ReadonlySet<string>[] = [
  foldedSet('قاضي قاضية قاض قضاة'),
  foldedSet('محامي محامية محام محامون محامين مدعي مدعية مدع'),
  foldedSet('متهم متهمة متهمون متهمين'),
  foldedSet('شاهد شاهدة شهود'),
]
