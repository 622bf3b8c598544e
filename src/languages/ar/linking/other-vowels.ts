/** Foreign names with a long vowel more or less: «جيريمي» and «جيرمي», «ترامب» and «ترمب». */
import { isArabName } from './arab-names.ts'

const vowels = ['ا', 'و', 'ي']
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && vowels.includes(letter)
/** In a shorter word one vowel makes another name: «علي», «عال». */
const shortest = 4

/** The word without one of its inner long vowels, or with one between two other letters. */
function otherVowels(word: string): string[] {
  const found: string[] = []
  for (let i = 1; i < word.length - 1; i++)
    if (isVowel(word[i])) found.push(word.slice(0, i) + word.slice(i + 1))
  for (let i = 1; i < word.length; i++)
    if (!isVowel(word[i - 1]) && !isVowel(word[i]))
      found.push(...vowels.map((vowel) => word.slice(0, i) + vowel + word.slice(i)))
  return found.filter((other) => !isArabName(other))
}

/**
 * Ways to write a person's name of two words and more that differ by one vowel in one word; none of
 * a name that holds an Arab one, nor such as make one of it: «حسن» and «حسين», «سالم» and «سليم» are
 * two people's.
 */
export function withOtherVowels(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2 || words.some(isArabName)) return []
  return words.flatMap((word, place) =>
    word.length < shortest
      ? []
      : otherVowels(word).map((other) => words.with(place, other).join(' ')),
  )
}
