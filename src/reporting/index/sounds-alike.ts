/**
 * Names that a passage and a title in the other script share by sound alone: «مارغا دنليفي» and
 * "Marga Dunleavy". They are compared word by word, which is less strict than the index's sound
 * search and done only for the few candidates.
 */
import { particlesOf } from '../../languages/words-in-reports.ts'
import { beginsInArabic } from '../../text/scripts.ts'
import { findTokens } from '../../text/tokens.ts'
import { remembered } from '../terms/remembered.ts'
import { skeletonOf } from '../terms/sound-skeleton.ts'
import { gather } from '../../text/gather.ts'

export interface SoundAlike {
  /** as the passage writes it */
  name: string
  /** matching consonants */
  length: number
}

interface Sounding {
  start: number
  end: number
  /** consonant keys, with and without the article and particles */
  keys: string[]
}

/**
 * Minimum consonants: of a run of words, below which matches are chance, and of a word that may
 * differ by one.
 */
const least = 4
const tolerant = 6

/** Transliteration may drop an inner h: "Larkhill", «لاركهيل». */
const withoutInner = (key: string): string => key[0]! + key.slice(1).replaceAll('h', '')

/**
 * The words of a text that may be names: all words of a text mostly in Arabic script, otherwise the
 * capitalised ones.
 */
export interface Sounds {
  isArabic: boolean
  words: Sounding[]
}

/**
 * Reads texts that share many words, such as overlapping passages: the key of each word is cached.
 */
export function createSoundReader(): (text: string) => Sounds {
  const known = remembered(soundKeysOf)
  return (text) => readSounds(text, known)
}

export function readSounds(
  text: string,
  keysOfWord: (folded: string) => string[] = soundKeysOf,
): Sounds {
  const tokens = findTokens(text)
  const arabic = tokens.filter(({ folded }) => beginsInArabic(folded)).length * 2 > tokens.length
  const words = gather(tokens, ({ start, end, folded }): Sounding[] => {
    if (
      beginsInArabic(folded) !== arabic ||
      (!arabic && text[start] === text[start]!.toLowerCase())
    )
      return []
    const keys = keysOfWord(folded)
    return keys.length > 0 ? [{ start, end, keys }] : []
  })
  return { isArabic: arabic, words }
}

/** Consonant keys of a word, with and without article and particles. */
export function soundKeysOf(folded: string): string[] {
  const spellings = particlesOf(folded)?.soundForms(folded) ?? [folded]
  return [
    ...new Set(
      spellings
        .map(skeletonOf)
        .filter((key) => key.length > 1)
        .map(withoutInner),
    ),
  ]
}

/**
 * Gives the sound matches of a title and the passage, longest first; none where both are in one
 * script.
 */
export function createSoundComparer(
  passage: string,
  read: (text: string) => Sounds = readSounds,
): (title: Sounds) => SoundAlike[] {
  const here = read(passage)
  const byKey = new Map<string, number[]>()
  const long: { key: string; at: number }[] = []
  here.words.forEach(({ keys }, at) => {
    for (const key of keys) {
      const list = byKey.get(key)
      if (list) list.push(at)
      else byKey.set(key, [at])
      if (key.length >= tolerant) long.push({ key, at })
    }
  })
  return (there) => {
    if (there.isArabic === here.isArabic) return []
    const best = new Map<number, SoundAlike>()
    const take = (from: number, to: number, length: number) => {
      const known = best.get(from)
      if (length >= least && length > (known?.length ?? 0))
        best.set(from, {
          name: passage.slice(here.words[from]!.start, here.words[to]!.end),
          length,
        })
    }
    there.words.forEach(({ keys }, i) => {
      for (const key of keys) {
        for (const at of byKey.get(key) ?? []) {
          const further = sharedKeys(here.words, at + 1, there.words, i + 1)
          take(at, at + further.length, key.length + further.join('').length)
        }
        if (key.length >= tolerant)
          for (const { key: other, at } of long)
            if (isNearly(key, other)) take(at, at, Math.min(key.length, other.length) - 2)
      }
    })
    return withoutParts([...best.values()].sort((a, b) => b.length - a.length))
  }
}

/** Matches, longest first, without those whose words stand inside a longer one. */
function withoutParts(longestFirst: readonly SoundAlike[]): SoundAlike[] {
  const kept: SoundAlike[] = []
  for (const alike of longestFirst)
    if (!kept.some(({ name }) => name.includes(alike.name))) kept.push(alike)
  return kept
}

/** The keys that two runs of words share, word by word, as far as they go on alike. */
function sharedKeys(
  some: readonly Sounding[],
  from: number,
  others: readonly Sounding[],
  otherFrom: number,
): string[] {
  const keys: string[] = []
  for (;;) {
    const key = sharedKey(some[from + keys.length], others[otherFrom + keys.length])
    if (key === null) return keys
    keys.push(key)
  }
}

const sharedKey = (one: Sounding | undefined, other: Sounding | undefined): string | null =>
  one?.keys.find((key) => other?.keys.includes(key)) ?? null

/** Whether two keys have an edit distance of one. */
function isNearly(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  let fromEnd = 0
  while (
    fromEnd < Math.min(one.length, other.length) - at &&
    one[one.length - 1 - fromEnd] === other[other.length - 1 - fromEnd]
  )
    fromEnd++
  return Math.max(one.length, other.length) - at - fromEnd <= 1
}
