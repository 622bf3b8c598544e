/** What the words of a source before a name in it say of the one so named. */
import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { foldedWords } from '../../../../text/fold.ts'
import type { EntityFacts } from '../entity-table.ts'

/** A name in a source, with the words of the source before and behind it. */
export interface NamedThere {
  facts: EntityFacts
  before: string
  after: string
}

/** "the board's chair, Advocate ": a comma, with no more than titles behind it. */
const endsBeforeName = /, (?:\p{L}+\.? ){0,2}$/u

/**
 * "the board's chair, ", "one of them, ", "a dealer, Mrs ", "counsel for the board, ": what is said of the
 * one named behind it.
 */
export const isRoleOf = (
  { before }: NamedThere,
  { opensRole, breaks, prepositions }: SourcePhrases,
): boolean => {
  const words = foldedWords(before)
  const comma = before.indexOf(',')
  if (comma < 0 || before.indexOf(',', comma + 1) >= 0) return false
  return (
    (opensRole.has(words[0]!) || /['’]s? /.test(before) || prepositions.has(words[1] ?? '')) &&
    !words.some((word) => breaks.has(word)) &&
    endsBeforeName.test(before)
  )
}

/** Words and a short form in brackets: "Harbour Party (HP) shadow minister ". */
const noComma = /^(?:(?:\p{L}[\p{L}\d'’.&-]*|\p{N}+|\(\p{L}+\)) )+$/u

/**
 * "Harbour board secretary ", "Minister of State ": nouns alone say what the one named behind them is.
 * With "of" only where one bears the office, not "a friend of actor " or "supporters of President "; with
 * "for" only behind a noun that it completes: "Minister for Transport ", not "Lawyer for actor ".
 */
export function isRoleAlone({ before }: NamedThere, phrases: SourcePhrases): boolean {
  const { articles, breaks, prepositions, completes, completedFurther } = phrases
  const words = foldedWords(before)
  if (!noComma.test(before) || words.some((word) => breaks.has(word))) return false
  const links = words.filter((word) => prepositions.has(word))
  if (links.length === 0) return true
  const [link] = links
  const at = words.indexOf(link!)
  return (
    links.length === 1 &&
    at > 0 &&
    (link === completes || completedFurther.get(link!)?.has(words[at - 1]!) === true) &&
    at < words.length - 1 &&
    !articles.has(words[0]!) &&
    !words[at - 1]!.endsWith('s')
  )
}
