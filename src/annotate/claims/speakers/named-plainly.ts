import type { SourcePhrases } from '../../../languages/attribution-rules.ts'
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { isRuledOut } from '../ruled-out.ts'
import { besideName } from './beside-name.ts'
import type { EntityFacts, MentionFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { isOnlyBearer } from './person-alone.ts'

/** A name in a source, with the words of the source before and behind it. */
interface NamedThere {
  facts: EntityFacts
  before: string
  after: string
}

/**
 * Whom the words of a source plainly name: who stands at their beginning ("Rosa Orlin, a miner,"),
 * in apposition behind a role ("the board's chair, Rosa Orlin,"), or the one body behind what it is
 * ("the news site Orlo"), behind who speaks for it ("a spokesman for Orlo") or behind what it made
 * ("a survey by Orlo"). null where it is not that plain, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function namedPlainly(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, sourcePhrases, text, table } = o
  const [source] = draft.source
  if (!sourcePhrases || !source || draft.source.length > 1) return null
  const named = [...o.named]
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([facts, mention]) => readPlace(facts, mention, source, text))
  const person = personAmong(named, sourcePhrases)
  if (person) return candidates.includes(person) && isOnlyBearer(table, person) ? person : null
  const body = bodyAmong(named, sourcePhrases)
  // "the organiser, Orlo": no candidate where the noun is a person's too
  return body && !o.named.get(body)!.isServed && !isRuledOut(draft, body.entity) ? body : null
}

const readPlace = (
  facts: EntityFacts,
  mention: MentionFacts,
  source: Span,
  text: string,
): NamedThere & { isFull: boolean } => ({
  facts,
  ...besideName(source, mention, text),
  isFull: !mention.isPossessive && text.slice(mention.start, mention.end).includes(' '),
})

const titles = /^(?:\p{L}+\.? ){0,2}$/u
/** No more than titles: "Advocate ", "Provincial lawmaker ". Mostly nothing: no expression for it. */
const isTitles = (before: string): boolean => before === '' || titles.test(before)

function personAmong(
  named: readonly (NamedThere & { isFull: boolean })[],
  phrases: SourcePhrases,
): EntityFacts | null {
  const [first] = named
  if (!first) return null
  if (first.facts.isPerson && first.isFull && isTitles(first.before)) {
    const [next] = wordsOf(first.after)
    if (/^(?:$|[,(]| \()/.test(first.after) || phrases.behindName.has(next ?? ''))
      return first.facts
  }
  const people = named.filter(({ facts, isFull }) => facts.isPerson && isFull)
  const [only] = people
  if (!only || people.length > 1 || !/^(?:$|,)/.test(only.after)) return null
  return isRoleOf(only, phrases) ? only.facts : null
}

/** "the board's chair, Advocate ": a comma, with no more than titles behind it. */
const endsBeforeName = /, (?:\p{L}+\.? ){0,2}$/u

const isRoleOf = ({ before }: NamedThere, { definite, breaks }: SourcePhrases): boolean => {
  const words = wordsOf(before)
  const comma = before.indexOf(',')
  if (comma < 0 || before.indexOf(',', comma + 1) >= 0) return false
  return (
    (definite.has(words[0]!) || /['’]s? /.test(before)) &&
    !words.some((word) => breaks.has(word)) &&
    endsBeforeName.test(before)
  )
}

function bodyAmong(named: readonly NamedThere[], phrases: SourcePhrases): EntityFacts | null {
  const [only] = named
  if (!only || named.length > 1 || only.facts.entity.type !== 'ORG') return null
  const { before, after } = only
  const words = wordsOf(before)
  const isWhole = after === ''
  const isPlain =
    (/^(?:$|,)/.test(after) && isRoleOf(only, phrases)) ||
    (isWhole && isKindOf(before, words, phrases)) ||
    (isWhole && isOf(words, phrases.speakers, phrases)) ||
    isOf(words, phrases.works, phrases) ||
    isMadeBy(words, phrases) ||
    (words.every((word) => phrases.articles.has(word)) && isSpeakerOf(after, phrases))
  return isPlain ? only.facts : null
}

/** "the news site ", "Conservation group ", "Russia's ": nouns alone that say what the body is. */
const nounsAlone = /^(?:\p{L}[\p{Ll}-]*(?:['’]s)? )+$/u

const isKindOf = (before: string, words: readonly string[], phrases: SourcePhrases): boolean =>
  !words.every((word) => phrases.articles.has(word)) &&
  !words.some((word) => phrases.prepositions.has(word) || phrases.breaks.has(word)) &&
  nounsAlone.test(before)

/** "a spokesman for the ", "analysts at ", "a survey by ": such a noun, then one preposition. */
function isOf(
  words: readonly string[],
  nouns: ReadonlySet<string>,
  { articles, prepositions, breaks }: SourcePhrases,
): boolean {
  const told = words.at(-1) && articles.has(words.at(-1)!) ? words.slice(0, -1) : words
  const at = told.findIndex((word) => prepositions.has(word))
  return (
    at > 0 &&
    at === told.length - 1 &&
    nouns.has(told[at - 1]!) &&
    !told.some((word) => breaks.has(word) && !prepositions.has(word))
  )
}

/** "a study published on Monday by the " */
const isMadeBy = (
  words: readonly string[],
  { articles, works, by, breaks }: SourcePhrases,
): boolean => {
  const told = words.at(-1) && articles.has(words.at(-1)!) ? words.slice(0, -1) : words
  return (
    told.at(-1) === by &&
    told.some((word) => works.has(word)) &&
    !told.slice(0, -1).some((word) => breaks.has(word))
  )
}

/** "'s spokesman", " spokesperson" */
function isSpeakerOf(after: string, { spokesmen }: SourcePhrases): boolean {
  const [noun, ...rest] = wordsOf(after.replace(/^['’]s?/, ''))
  return noun !== undefined && rest.length === 0 && spokesmen.has(noun)
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)
