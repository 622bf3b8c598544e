import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import type { Occasion } from './occasion.ts'

/** UTF-16 units of the longest word with which what is told is looked at. */
const longestWord = 24

/**
 * Whether indirect words begin with the name of somebody whom their source does not name, or with the
 * article and what he is introduced as: «قالت أختها إن لمى …», «ونقل عن المساعد أن القبطان …». Nobody says that
 * of himself, but may deny it. Of languages whose noun phrases begin with their noun.
 */
export function speaksOfHimself(o: Occasion, best: Entity | null): boolean {
  const { draft, named, nounFirst, table, text, withoutArticle } = o
  const [first] = draft.content
  if (!nounFirst || !first || draft.kind !== 'indirect' || draft.denies) return false
  const facts = best && table.facts.find(({ entity }) => entity === best)
  if (!facts?.isPerson || named.has(facts)) return false
  if (facts.mentions.some(({ start }) => start === first.start)) return true
  const end = Math.min(first.end, first.start + longestWord)
  const [word = ''] = fold(text.slice(first.start, end)).split(' ')
  const role = withoutArticle(word)
  return role !== word && withoutArticle(facts.introduction.split(' ')[0] ?? '') === role
}
