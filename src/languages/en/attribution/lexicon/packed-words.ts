/** How the table of English words is packed: what a word's number leads to. */
import type { Stance } from '../../../../model/annotation.ts'

/** What the numbers of a word in the table lead to. */
export interface Rest {
  kinds: [bits: number, forms: number][]
  /** '' where it is the word itself */
  lemmas: string[]
  cues: [takes: string, stance: Stance, particle: string, ...prepositions: string[]][]
  /** places in `cues` */
  lists: number[][]
}

interface Places {
  kind: number
  lemma: number
  list: number
}

/** Three places of `Rest` as one number. Throws RangeError where one is too great. */
export function packPlaces({ kind, lemma, list }: Places): number {
  if (kind > 0xff || lemma > 0xfff || list > 0xfff)
    throw new RangeError('more kinds, lemmas or lists of cues than one number holds')
  return ((kind << 24) | (lemma << 12) | list) >>> 0
}

/** The three places of a number that packPlaces made. */
export const openPlaces = (packed: number): Places => ({
  kind: packed >>> 24,
  lemma: (packed >>> 12) & 0xfff,
  list: packed & 0xfff,
})
