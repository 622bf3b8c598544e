/**
 * Foreign names with a long vowel more or less, or another: «جيريمي» and «جيرمي», «برمينغهام» and
 * «برمنغهام», «هيوستون» and «هيوستن».
 */
import type { EntityType } from '../../../model/kinds.ts'
import { fold } from '../../../text/fold.ts'
import { likenessOf } from '../names/foreign-looking.ts'
import { isArabName } from './arab-names.ts'

const vowels = ['ا', 'و', 'ي']
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && vowels.includes(letter)

/** In a shorter word one vowel makes another name: «علي», «عال». */
const shortest = 4
/** A place, and what has one word for its name, is soon another: «كولير», «كلير». */
const shortestAlone = 6
/** From this likeness to a foreign name on a word is written in more than one way. */
const foreign = 5

/** The word with its inner long vowel at `i` left out or changed, or with one put in there. */
function changedAt(word: string, i: number): string[] {
  const [before, after] = [word.slice(0, i), word.slice(i + 1)]
  if (!isVowel(word[i]))
    return isVowel(word[i - 1]) ? [] : vowels.map((vowel) => before + vowel + word.slice(i))
  if (i === word.length - 1) return []
  return ['', ...vowels].filter((vowel) => vowel !== word[i]).map((vowel) => before + vowel + after)
}

const otherVowels = (word: string): string[] =>
  [...word].flatMap((_, i) => (i === 0 ? [] : changedAt(word, i))).filter((w) => !isArabName(w))

/**
 * Ways to write a name that differ by one long vowel in one word, which looks foreign. Of persons
 * whatever it looks like, but only names of two words and more, none that holds an Arab name, nor
 * such as make one of it: «حسن» and «حسين», «سالم» and «سليم» are two people's.
 */
export function withOtherVowels(name: string, type: EntityType): string[] {
  const words = name.split(' ')
  const isPerson = type === 'PER'
  if (isPerson && (words.length < 2 || words.some(isArabName))) return []
  const least = type === 'LOC' || words.length < 2 ? shortestAlone : shortest
  return words.flatMap((word, place) =>
    word.length < least || (!isPerson && likenessOf(fold(word)) < foreign)
      ? []
      : otherVowels(word).map((other) => words.with(place, other).join(' ')),
  )
}
