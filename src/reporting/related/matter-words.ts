/** Words of two texts compared: equal, of one family, of one meaning, or of one sound. */
import { looseStemOf, meaningsOf } from '../../languages/words-in-reports.ts'
import { once } from '../../text/once.ts'
import { soundKeysOf } from '../index/sounds-alike.ts'
import { remembered } from '../terms/remembered.ts'
import { gather } from '../../text/gather.ts'

/** A stem with what it is compared by. */
export interface Word {
  stem: string
  loose: string
  meanings: readonly number[]
  /** its consonant keys; none of a word with a known meaning, which is no name */
  getSounds(): readonly string[]
}

const noSounds: readonly string[] = []

/** Words are asked again and again within one question, so each is read once. */
export const createWordReader = (): ((stem: string) => Word) =>
  remembered((stem) => {
    const meanings = meaningsOf(stem)
    return {
      stem,
      loose: looseStemOf(stem),
      meanings,
      getSounds: once(() => (meanings.length > 0 ? noSounds : soundKeysOf(stem))),
    }
  })

/** A part of a text as words are looked for in it. */
export interface WordSet {
  stems: ReadonlySet<string>
  loose: ReadonlySet<string>
  meanings: ReadonlySet<number>
  /** consonant keys of words without a known meaning, which may be names */
  getSounds(): ReadonlySet<string>
}

/** Consonants that a sound must have to be more than chance in a title and in a longer text. */
const leastSound = { title: 3, text: 4 }

/** `others`: spellings of its names in other languages. */
export function createWordSet(
  words: readonly Word[],
  { others, isTitle }: { others: readonly Word[]; isTitle: boolean },
): WordSet {
  const least = isTitle ? leastSound.title : leastSound.text
  const all = [...words, ...others]
  return {
    stems: new Set(all.map(({ stem }) => stem)),
    loose: new Set(all.map(({ loose }) => loose)),
    meanings: new Set(gather(words, ({ meanings }) => meanings)),
    getSounds: once(
      () => new Set(gather(words, (word) => word.getSounds()).filter((key) => key.length >= least)),
    ),
  }
}

/** How much less than an equal word one of the same family, meaning or sound tells. */
export const likeness = { equal: 1, family: 0.9, meaning: 0.7, sound: 0.6 }

/** How well a set has a word, 0–1. */
export type Likeness = (word: Word, set: WordSet) => number

/** By its letters and by what it means. */
export const likenessInWriting: Likeness = ({ stem, loose, meanings }, set) => {
  if (set.stems.has(stem)) return likeness.equal
  if (set.loose.has(loose)) return likeness.family
  return meanings.some((meaning) => set.meanings.has(meaning)) ? likeness.meaning : 0
}

/** By its sound too, for words of which one may be a name in another script. */
export const likenessAcross: Likeness = (word, set) =>
  likenessInWriting(word, set) ||
  (word.getSounds().some((key) => set.getSounds().has(key)) ? likeness.sound : 0)
