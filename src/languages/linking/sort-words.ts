/** The sorts of thing that words beside a name tell apart. */
export type SortName =
  | 'outlet'
  | 'party'
  | 'company'
  | 'club'
  | 'country'
  | 'division'
  | 'town'
  | 'water'
  | 'transit'
  | 'vessel'
  | 'university'
  | 'product'
  | 'force'
  | 'monument'
  | 'planet'
  | 'substance'
  | 'politician'
  | 'artist'
  | 'athlete'
  | 'scholar'
  | 'business'
  | 'media'
  | 'faith'
  | 'law'
  | 'worker'
  | 'driver'
  | 'kin'

/**
 * Words that tell which sort of thing a name means, in ordinary spelling with spaces between:
 * `heads` stand right beside it («صحيفة الأهرام», "Georgia's governor"), `signs` are used in an
 * article on such a thing. `trades` are callings that introduce people of this sort: "the judge".
 */
export type SortWords = Partial<
  Record<SortName, { heads?: string; signs?: string; trades?: string }>
>
