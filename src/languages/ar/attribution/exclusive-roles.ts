import { foldedSet } from '../../word-sets.ts'

const judges = foldedSet('قاضي قاضية قاض قضاة')
const monarchs = foldedSet('ملك ملكة عاهل سلطان')

/** Who speaks in court or for a state or a club, without the article: nobody bears the words of two rows. */
export const exclusiveRoles: readonly ReadonlySet<string>[] = [
  judges,
  foldedSet('محامي محامية محام محامون محامين مدعي مدعية مدع'),
  foldedSet('متهم متهمة متهمون متهمين'),
  foldedSet('شاهد شاهدة شهود'),
  monarchs,
  foldedSet('رئيس رئيسة'),
  foldedSet('وزير وزيرة'),
  foldedSet('سفير سفيرة'),
  foldedSet('أمير أميرة'),
  foldedSet('محافظ محافظة'),
  // «المدير الفني» is a coach
  foldedSet('مدرب مدربة مدير مديرة'),
]

/** Nobody is «القاضي» or «الملك» whom the article does not introduce so. */
export const rolesToTell = new Set([...judges, ...monarchs])
