import type { EntityType } from '../../model/kinds.ts'

/** Words beside a name in quote marks that tell what it is. All folded, without particles. */
export interface MarkedNames {
  /** nouns before it and what they make it: «ديوانه «…»», «بخاخ «…»» */
  nouns: ReadonlyMap<string, EntityType>
  /** adjectives between such a noun and the mark that no list has: «الأولى» */
  between: ReadonlySet<string>
  /** parts that somebody plays, before "in" and a work: «دورها في «…»» */
  parts: ReadonlySet<string>
  /** that "in" */
  partLinks: ReadonlySet<string>
  /** what shows that what runs is named, with whose it is: «الشوط» */
  races: ReadonlySet<string>
  /** nouns of works alone, which make a work of what was read as somebody or as a body: «مسرحية «…»» */
  titles: ReadonlySet<string>
  /** nouns that are of works with such an adjective only: «العمل المسرحي «…»», «أعمال سينمائية، أبرزها «…»» */
  pieces: ReadonlySet<string>
  ofArt: ReadonlySet<string>
  /** what leads from works to some of them: «أبرزها», «مثل» */
  exampleLeads: ReadonlySet<string>
  /** what leads from a work to what it is called: «تحمل اسم» */
  callingVerbs: ReadonlySet<string>
  callingNouns: ReadonlySet<string>
  /** what behind a work tells who made it or played in it: «بطولة», «إخراج» */
  behindWorks: ReadonlySet<string>
}
