import { splitsPair } from '../text/whole-characters.ts'

/** UTF-16 units. */
export const longestHeadline = 300

/** A headline, or a name of an outlet, from outside: no more of it than such a thing is long. */
export const cutHeadline = (text: string): string =>
  text.slice(0, splitsPair(text, longestHeadline) ? longestHeadline - 1 : longestHeadline)
