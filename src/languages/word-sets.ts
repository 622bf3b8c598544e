import { fold } from '../text/fold.ts'

/** The words of a list, parted by white space, as they are spelt. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The words of a list in ordinary spelling, parted by white space, folded. */
export const foldedSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(fold))
