/**
 * Texts made of our own labelled articles, damaged as copies, exports and bad pages damage them:
 * the words that real sentences hang on, in orders that no rule foresaw.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { once } from '../../../src/text/once.ts'
import { corpusFolder, isHeldBack, listCorpus, readArticle } from '../../train/read-corpus.ts'
import { damagedWords } from './word-damage.ts'

/** The most words of one article that stand in a text together. */
const longestFragment = 40

const listArticles = once(() => listCorpus().filter((path) => !isHeldBack(path)))

const wordsByArticle = new Map<string, readonly string[]>()

/** The words of an article, each with the marks and the line ends behind it. */
function wordsOf(path: string): readonly string[] {
  const known = wordsByArticle.get(path)
  if (known) return known
  const { text } = readArticle(path, readFileSync(join(corpusFolder, path), 'utf8'))
  const words = text.match(/\S+\n*/g) ?? []
  wordsByArticle.set(path, words)
  return words
}

/** Words that follow each other in an article of a language. */
const fragmentOf = (lang: string): fc.Arbitrary<string[]> =>
  fc
    .record({
      path: fc.constantFrom(...listArticles().filter((path) => path.startsWith(`${lang}/`))),
      from: fc.nat(1000),
      count: fc.integer({ min: 1, max: longestFragment }),
    })
    .map(({ path, from, count }) => {
      const words = wordsOf(path)
      const first = from % words.length
      return words.slice(first, first + count)
    })

const joint = fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', ' – ')

/** Fragments of articles, cut at any word and joined; now and then one of another language. */
export const fragments = (lang: string, others: readonly string[]): fc.Arbitrary<string> => {
  const fragment = fc.oneof(
    { weight: 8, arbitrary: fragmentOf(lang) },
    { weight: 1, arbitrary: fc.constantFrom(...others).chain(fragmentOf) },
  )
  return fc
    .array(fc.tuple(damagedWords(fragment), joint), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join(''))
}
