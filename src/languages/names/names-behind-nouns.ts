/** Nouns whose names the words behind them tell, for a script without capitals. All folded. */
export interface NamesBehindNouns {
  /** nouns of places behind which any word with the article is a name: «شارع» */
  places: ReadonlySet<string>
  /** those behind which a noun of every day is what they are for: «محطة الحافلات» */
  likelyPlaces: ReadonlySet<string>
  /** of the latter those that are no place unless a preposition says so: «حجم سوق السيارات» */
  trades: ReadonlySet<string>
  /** nouns of bodies that a place names, at once or behind what they do: «هيئة ميناء …» */
  bodiesAtPlaces: ReadonlySet<string>
  /** services of a city, which before a country are a matter: «مرور» */
  services: ReadonlySet<string>
  /** nouns of bodies to whose name the place under «ب» belongs: «المحكمة العامة ببيشة» */
  bodiesInPlaces: ReadonlySet<string>
  /** what a court or the police does to a person, whose name may be quoted: «محاكمة "…"» */
  trials: ReadonlySet<string>
  /** the quarters of a land, and how one between two is described: «الشمال», «الغربي» */
  quarters: { nouns: ReadonlySet<string>; adjectives: ReadonlySet<string> }
  /** nouns of tribes: «قبيلة» */
  clans: ReadonlySet<string>
  /** nouns of districts, and of bodies too: «مركز» */
  districts: ReadonlySet<string>
  /** nouns of bodies whose names begin so only without the article: «كلية الهندسة» */
  bareBodies: ReadonlySet<string>
}
