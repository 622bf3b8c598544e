/** How much a word looks like a foreign name, by its groups of two to four letters. */
import { fnvStart, fnvStep } from '../../../model/fnv.ts'

/** Groups are hashed numbers below it. */
export const groupSpace = 1 << 15

const edge = 1
const longestGroup = 4
/** So many letters of a word are looked at. */
const longestWord = 32
const found = new Int32Array((longestWord + 2) * (longestGroup - 1))

/** Puts the numbers of the groups of a folded word's letters, its edges included, into `found`. */
function findGroups(word: string): number {
  const length = Math.min(word.length, longestWord)
  let count = 0
  for (let from = -1; from < length; from++) {
    let hash = fnvStart
    const end = Math.min(from + longestGroup, length + 1)
    for (let at = from; at < end; at++) {
      hash = fnvStep(hash, at < 0 || at === length ? edge : word.charCodeAt(at))
      if (at > from) found[count++] = (hash ^ (hash >>> 15)) & (groupSpace - 1)
    }
  }
  return count
}

/** The numbers of the groups of a folded word's letters: for training. */
export const groupsOf = (word: string): number[] => [...found.subarray(0, findGroups(word))]

/** Sums of weights from which the next level begins. */
const bounds = [-96, -48, -20, 0, 20, 48, 96]

/** 0 for a word of the language to 7 for a foreign name. `weights`: one byte for each group. */
export function levelOf(word: string, weights: Int8Array): number {
  const count = findGroups(word)
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[found[k]!]!
  let level = 0
  while (level < bounds.length && sum >= bounds[level]!) level++
  return level
}
