/** The outlets that the interface offers to follow: headlines.json, made by tools/feeds. */

/** Where an outlet reports from or for; "world": across regions, "arab": for all Arab countries. */
export const regions = [
  'arab',
  'levant',
  'nile',
  'maghreb',
  'world',
  'europe',
  'north-america',
  'latin-america',
  'asia',
] as const
export type Region = (typeof regions)[number]

/** An outlet whose headlines can be followed, at the address of its feed. */
export interface Headlines {
  /** BCP 47, of the headlines */
  lang: string
  region: Region
  title: string
  url: string
}
