import type { EntityType } from '../../model/kinds.ts'

/** The types that the sequence model knows; label 0 is outside, then B and I of each. */
export const modelTypes: readonly EntityType[] = [
  'PER',
  'ORG',
  'LOC',
  'GROUP',
  'PRODUCT',
  'EVENT',
  'MISC',
]
export const labelCount = 1 + 2 * modelTypes.length

/** Pairs of a label and the one after it: a table of transitions. */
export const tableSize = labelCount * labelCount

export const beginLabel = (type: EntityType) => 1 + 2 * modelTypes.indexOf(type)
export const insideLabel = (type: EntityType) => 2 + 2 * modelTypes.indexOf(type)
export const typeOfLabel = (label: number): EntityType => modelTypes[(label - 1) >> 1]!
export const isBegin = (label: number) => label % 2 === 1
/** I of a type follows only B or I of the same type. `from` is -1 at the start of a sentence. */
export const mayFollow = (from: number, to: number) =>
  to === 0 || isBegin(to) || from === to || from === to - 1

/** Whether the pair at a place of one or more tables, end to end, may stand in a text. */
export const isPossiblePair = (at: number): boolean =>
  mayFollow(Math.floor((at % tableSize) / labelCount), at % labelCount)
