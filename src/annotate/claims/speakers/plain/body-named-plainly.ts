import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import type { EntityFacts } from '../entity-table.ts'
import { isRoleOf, type NamedThere } from '../candidates/named-there.ts'
import { foldedWords } from '../../../../text/fold.ts'

/**
 * The one body that a source names as who speaks, or null: what it is stands before it ("the news site
 * Orlo"), who speaks for it ("a spokesman for Orlo, which …"), what it made ("a survey by Orlo", "Orlo's
 * survey") or nothing, and behind it what only adds to it ("Orlo, which runs the boats,").
 */
export function bodyAmong(
  named: readonly NamedThere[],
  phrases: SourcePhrases,
): EntityFacts | null {
  const [only, ...others] = withoutAddition(named)
  if (!only || others.length > 0 || only.facts.entity.type !== 'ORG') return null
  const { before, after } = only
  const words = foldedWords(before)
  const isWhole = after === ''
  const isBare = words.every((word) => phrases.articles.has(word))
  const isPlain =
    (/^(?:$|,)/.test(after) && isRoleOf(only, phrases)) ||
    (isWhole && isKindOf(before, words, phrases)) ||
    (isWhole && isOf(words, phrases.speakers, phrases)) ||
    isOf(words, phrases.works, phrases) ||
    isMadeBy(words, phrases) ||
    (isBare && (isSpeakerOf(after, phrases) || (isWhole && named[0]!.after !== ''))) ||
    (isAlone(words, phrases) && isWorkOf(after, phrases))
  return isPlain ? only.facts : null
}

/** "the news site ", "Conservation group ", "Russia's ": nouns alone that say what the body is. */
const nounsAlone = /^(?:\p{L}[\p{Ll}-]*(?:['’]s)? )+$/u

const isKindOf = (before: string, words: readonly string[], phrases: SourcePhrases): boolean =>
  !words.every((word) => phrases.articles.has(word)) &&
  isAlone(words, phrases) &&
  nounsAlone.test(before)

/** "the latest ": no word that leads to somebody else. */
const isAlone = (words: readonly string[], { prepositions, breaks }: SourcePhrases): boolean =>
  !words.some((word) => prepositions.has(word) || breaks.has(word))

/** Without the article at the end, which belongs to the name behind. */
const withoutArticle = (
  words: readonly string[],
  articles: ReadonlySet<string>,
): readonly string[] => (articles.has(words.at(-1) ?? '') ? words.slice(0, -1) : words)

/** "a spokesman for the ", "analysts at ", "a survey by ": such a noun, then one preposition. */
function isOf(
  words: readonly string[],
  nouns: ReadonlySet<string>,
  { articles, prepositions, breaks }: SourcePhrases,
): boolean {
  const told = withoutArticle(words, articles)
  const at = told.findIndex((word) => prepositions.has(word))
  return (
    at > 0 &&
    at === told.length - 1 &&
    nouns.has(told[at - 1]!) &&
    !told.some((word) => breaks.has(word) && !prepositions.has(word))
  )
}

/** Words that say what a maker is: "the online magazine ". */
const mostOfKind = 2

/** "a study published on Monday by the ", "a note from the brokerage " */
function isMadeBy(
  words: readonly string[],
  { articles, works, makers, breaks, prepositions }: SourcePhrases,
): boolean {
  const told = words.filter((word) => !articles.has(word))
  const at = told.findLastIndex((word) => makers.has(word))
  const [made, kind] = [told.slice(0, at), told.slice(at + 1)]
  return (
    at > 0 &&
    kind.length <= mostOfKind &&
    !kind.some((word) => prepositions.has(word) || breaks.has(word)) &&
    made.some((word) => works.has(word)) &&
    !made.some((word) => breaks.has(word))
  )
}

/** "'s spokesman", " spokesperson" */
function isSpeakerOf(after: string, { spokesmen }: SourcePhrases): boolean {
  const [noun, ...rest] = foldedWords(after.replace(/^['’]s?/, ''))
  return noun !== undefined && rest.length === 0 && spokesmen.has(noun)
}

/** How many words may stand between a body and its work: "Orlo's latest passenger survey". */
const mostBeforeWork = 2

/** "'s latest survey of 2,000 sailors", " records" */
function isWorkOf(after: string, phrases: SourcePhrases): boolean {
  if (!/^(?:['’]s?)? /.test(after)) return false
  const words = foldedWords(after.replace(/^['’]s?/, ''))
  const at = words.findIndex((word) => phrases.works.has(word))
  return at >= 0 && at <= mostBeforeWork && isAlone(words.slice(0, at), phrases)
}

/** " (RNLI)", ", which runs the boats", ", a charity of …" */
const addition = /^(?: \([^)]*\))?(?:$|, (?:which|who|whose|an?|the) )/

/** ", the Fisk Union and the Rota Board": others who speak as well. */
const list = /^(?: \([^)]*\))?, (?:an?|the) .*\b(?:and|or) /

/** The first name alone, where what stands behind it only adds to it. */
const withoutAddition = (named: readonly NamedThere[]): readonly NamedThere[] =>
  named[0] && addition.test(named[0].after) && !list.test(named[0].after)
    ? [{ ...named[0], after: '' }]
    : named
