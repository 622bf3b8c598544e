/** Whether a town's or country's name means its team where it stands. */
import { wordsFor } from '../../languages/words-in-linking.ts'
import type { ArticleContext } from './article-context.ts'
import { signsOf } from './kind-words.ts'
import type { LinkQuestion } from './link-question.ts'

const plays = wordsFor('playWords')

/**
 * Whether a name stands in the article as a team does: no word of place before it, and words of
 * playing beside it, or in an article on sport. A country's name needs the words beside it.
 */
export function standsAsTeam(
  { around, name: { own }, context }: Pick<LinkQuestion, 'around' | 'name' | 'context'>,
  isCountry: boolean,
): boolean {
  if (around.isPlaced) return false
  const near = around.near()
  const isBeside = (words: Iterable<string>): boolean => {
    for (const word of words) if (near.has(word) && !own.has(word)) return true
    return false
  }
  if (context.isOnSport(own)) return !isCountry || isBeside(plays) || isBeside(signsOf.club)
  return context.countSigns('club', own) > 0 && isBeside(signsOf.club)
}

/**
 * Whether a town's club may be meant behind a word of place: "at Barcelona" is where a footballer
 * plays as often as where he lives.
 */
export const mayBePlacedTeam = ({ around, name, sorts, context }: LinkQuestion): boolean =>
  around.isPlaced && sorts.has('club') && context.isOnSport(name.own)

const otherSports = [...wordsFor('otherSports')]

/** Whether an article speaks of another sport than football, where a country's team is another. */
export const isOnOtherSport = ({ hasWord }: ArticleContext): boolean => otherSports.some(hasWord)
