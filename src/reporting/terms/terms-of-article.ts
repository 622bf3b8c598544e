/** An article's own terms, which all that compares reports with it asks for: read once for each. */
import type { TextDocument } from '../../model/text.ts'
import { onceFor } from '../../text/once.ts'
import { numbersOf, wordsOf } from './terms.ts'

/** The first letters of the text after its title, which tell what happened. */
const leadLength = 450
const leastTitle = 200

/** Words and numbers as `wordsOf` and `numbersOf` give them. */
export interface ArticleTerms {
  /** the title; of a text without one, its beginning */
  heading: string
  /** without a title that the text repeats */
  lead: string
  wordsOfHeading: readonly string[]
  wordsOfLead: readonly string[]
  wordsOfText: readonly string[]
  numbersOfHeading: readonly string[]
  numbersOfText: readonly string[]
}

export const termsOfArticle = onceFor(({ title, text }: TextDocument): ArticleTerms => {
  const heading = title ?? text.slice(0, leastTitle)
  const from = text.startsWith(heading) ? heading.length : 0
  const lead = text.slice(from, from + leadLength)
  return {
    heading,
    lead,
    wordsOfHeading: wordsOf(heading),
    wordsOfLead: wordsOf(lead),
    wordsOfText: wordsOf(text),
    numbersOfHeading: numbersOf(heading),
    numbersOfText: numbersOf(text),
  }
})
