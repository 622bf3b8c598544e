/**
 * A phonetic key that a name shares with its spelling in the other script: its consonants in rough
 * classes, so that «نورفيك» and "Norrvik" match. Vowels, doubled letters and differences that
 * transliteration loses (b/p, f/v, k/q/kh/g/j) are dropped. Weak evidence: only names of four
 * consonants or more are told apart well enough.
 */

import {
  letterSounds,
  withoutArticle,
  type LetterSounds,
} from '../../languages/words-in-reports.ts'

interface Table {
  /** first unit of the script */
  first: number
  /** the class of each letter, by its distance from `first`; '' for a letter that is dropped */
  letters: readonly string[]
  /** of two letters that are one sound */
  pairs: ReadonlyMap<number, string>
}

const unitsOfPair = (first: number, second: number): number => first * 0x10000 + second

const toTable = ({ first, letters, pairs = {} }: LetterSounds): Table => ({
  first,
  letters: Array.from({ length: 0x80 }, (_, i) => letters[String.fromCharCode(first + i)] ?? ''),
  pairs: new Map(
    Object.entries(pairs).map(([pair, sound]) => [
      unitsOfPair(pair.charCodeAt(0), pair.charCodeAt(1)),
      sound,
    ]),
  ),
})

/** The script that stands last in Unicode first: a word is of the first table not behind it. */
const tables = letterSounds.map(toTable).sort((a, b) => b.first - a.first)
const tableOf = (folded: string): Table => {
  const unit = folded.charCodeAt(0)
  return tables.find(({ first }) => unit >= first && unit < first + 0x100) ?? tables.at(-1)!
}

/** The key of a folded word; '' where it has none. */
export function skeletonOf(folded: string): string {
  let key = ''
  let last = ''
  const { first, letters, pairs } = tableOf(folded)
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const pair = pairs.get(unitsOfPair(unit, folded.charCodeAt(i + 1)))
    if (pair !== undefined) i++
    for (const letter of pair ?? letters[unit - first] ?? '') {
      if (letter !== last) key += letter
      last = letter
    }
  }
  return last === 'h' ? key.slice(0, -1) : key
}

/** The least number of consonants of a useful key. */
export const leastConsonants = 4

/** The key of a whole name, its words joined; null when it is too short. */
export function skeletonOfName(folded: string): string | null {
  const key = folded
    .split(' ')
    .map((word) => skeletonOf(withoutArticle(word)))
    .join('')
  return key.length >= leastConsonants ? key : null
}
