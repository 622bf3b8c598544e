import { fnv } from '../../../model/fnv.ts'
import { sourceKinds } from './source-kind.ts'

/** How many templates of features there are; each has up to `valuesOf` values. */
const templates = 54
export const valuesOf = 8
/** Places for features that name a word. */
const wordPlaces = 2048

/** The number of features: each template's values for each kind of source, then the words'. */
export const tableSize = templates * sourceKinds.length * valuesOf
export const speakerFeatures = tableSize + wordPlaces

/** The place of a template's value for a kind of source, by its number in `sourceKinds`. */
export const featureAt = (template: number, kind: number, value: number): number =>
  (template * sourceKinds.length + kind) * valuesOf + value

/** The place of a feature that names a folded word; `role` tells what the word does. */
export const wordFeatureAt = (role: string, word: string): number =>
  tableSize + (fnv(word, fnv(role)) & (wordPlaces - 1))

/** A count in one of eight ranges: 0, 1, 2, 3, 4 to 5, 6 to 8, 9 to 14, more. */
export const rangeOf = (count: number): number =>
  count <= 3 ? count : count <= 5 ? 4 : count <= 8 ? 5 : count <= 14 ? 6 : 7
