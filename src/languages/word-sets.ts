import { fold } from '../text/fold.ts'

/** The words of a list in ordinary spelling, parted by white space, folded. */
export const foldedSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(fold))
