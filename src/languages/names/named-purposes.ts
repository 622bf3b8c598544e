/** What bodies and gatherings are for, as their names tell it. All folded, with the article where nothing else is said. */
export interface NamedPurposes {
  /** the trades that a body's name tells behind "for": «المسرح» */
  trades: ReadonlySet<string>
  /** what bodies are for beside another trade: «النشر» of «للطبع والنشر» */
  pairedTrades: ReadonlySet<string>
  /** nouns of gatherings that are named by what they are about: «المعرض» */
  gatherings: ReadonlySet<string>
  /** adjectives that tell how wide a gathering is: «الدولي» */
  scopes: ReadonlySet<string>
  /** nouns of bodies that an adjective and their purpose name: «الجمعية» */
  scopedHeads: ReadonlySet<string>
  /** adjectives of bodies that are made of no noun: «العليا» */
  ranks: ReadonlySet<string>
  /** nouns without the article of what bodies are for, whatever they do today: «أمراض», «زراعة» */
  fields: ReadonlySet<string>
  /** words with "to" that tell what a body does or when, and are no part of its name: «لوقف», «لعام» */
  noPurposes: ReadonlySet<string>
  /** nouns of bodies without the article that a field completes: «وزارة» */
  fieldHeads: ReadonlySet<string>
  /** bare nouns of what else a body does, behind "and" and before whom it does it for: «شؤون», «حماية» */
  joinedTasks: ReadonlySet<string>
  /** fields that join another one in a body's name, and are no body of their own: «الغاز» */
  joinedFields: ReadonlySet<string>
}
