/**
 * What reading a web page asks of all languages at once: a page is read before its language is
 * known. The file of words that src/reader may import; it must stay small, as it is a part of the
 * page script.
 */
import { pageWords as arabic } from './ar/page-words.ts'
import { pageWords as english } from './en/page-words.ts'
import { pageWords as spanish } from './es/page-words.ts'
import { pageWords as french } from './fr/page-words.ts'
import { otherPageWords } from './pages/other-page-words.ts'
import type { PageWords } from './pages/page-words.ts'

/** Those of every folder, then those of languages without one. */
export const wordsOnPages: readonly PageWords[] = [
  english,
  arabic,
  french,
  spanish,
  ...otherPageWords,
]

/** The members of a part that hold one pattern. */
type Pattern = {
  [Key in keyof PageWords]-?: string extends NonNullable<PageWords[Key]> ? Key : never
}[keyof PageWords]

/** What all languages have for a part, as alternatives of one regular expression. */
export const patternOf = (part: Pattern): string =>
  [...new Set(wordsOnPages.flatMap((words) => words[part] ?? []))].join('|')

/** How blocks begin that are not part of an article. */
export const asides: readonly string[] = wordsOnPages.flatMap((words) => words.asides ?? [])

/** The letters of names of months, as in a class of characters. */
export const monthLetters: string = wordsOnPages.map((words) => words.monthLetters ?? '').join('')

const namesOf = (part: 'months' | 'weekdays', length: number): readonly string[] =>
  Array.from({ length }, (_, at) =>
    wordsOnPages.flatMap((words) => words[part]?.[at] ?? []).join('|'),
  )

/** By month, January first: the beginnings of its names, as alternatives. */
export const months = namesOf('months', 12)

/** By day, Monday first: the same. */
export const weekdays = namesOf('weekdays', 7)
