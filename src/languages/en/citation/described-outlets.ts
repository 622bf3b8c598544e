/**
 * Outlets that the text itself calls one: "the Al-Nabd newspaper", "the Lebanese broadcaster LBCI",
 * "fact-checking site BOOM".
 */
import type { Medium } from '../../citations/named-outlets.ts'
import type { CitationBlock } from '../../citations/citation-rules.ts'
import { once } from '../../../text/once.ts'
import { adjectives } from '../names/demonyms.ts'
import { boundaries } from './words.ts'
import { baseAt, type EnglishBlockWord } from './block-word.ts'

/** What outlets are called, alone or behind a word of their trade. */
const alone: ReadonlyMap<string, Medium | null> = new Map([
  ['newspaper', 'paper'],
  ['daily', 'paper'],
  ['tabloid', 'paper'],
  ['magazine', 'magazine'],
  ['weekly', 'magazine'],
  ['broadcaster', 'station'],
  ['channel', 'station'],
  ['website', 'site'],
  ['outlet', null],
  ['publication', null],
])
const ofTrade: ReadonlyMap<string, Medium | null> = new Map([
  ...alone,
  ['agency', 'agency'],
  ['service', 'agency'],
  ['network', 'station'],
  ['station', 'station'],
  ['site', 'site'],
  ['portal', 'site'],
  ['organisation', 'site'],
  ['organization', 'site'],
])
const trade = new Set([
  'news',
  'tv',
  'television',
  'radio',
  'wire',
  'press',
  'media',
  'fact-checking',
  'checking',
  'checker',
])
/** What stands between the determiner and the noun: "the state-run", "a local". */
const getUsual = once(
  () =>
    new Set([
      'local',
      'state',
      'run',
      'owned',
      'private',
      'independent',
      'pro',
      'opposition',
      'government',
      'satellite',
      'online',
      'financial',
      'business',
      'national',
      'leading',
      'daily',
      'fact',
      ...trade,
      ...adjectives.trim().split(/\s+/),
    ]),
)

/** Words that speak of an outlet again: "the paper", "the news agency". */
export const backReferences: ReadonlyMap<string, Medium | null> = new Map([
  ...alone,
  ['paper', 'paper'],
  ['network', 'station'],
  ['agency', 'agency'],
  ['site', 'site'],
])

const isTight = (text: string, words: readonly EnglishBlockWord[], i: number) =>
  i + 1 < words.length &&
  words[i + 1]!.start - words[i]!.end === 1 &&
  /[\s-]/.test(text[words[i]!.end]!)

/**
 * The noun of an outlet that ends before word `i`, and where its phrase begins; `the` of the
 * outlet's own name is passed over.
 */
export function nounBefore(
  text: string,
  words: readonly EnglishBlockWord[],
  i: number,
): { from: number; medium: Medium | null } | null {
  const at = words[i - 1]?.base === 'the' && words[i - 1]!.capital ? i - 2 : i - 1
  const noun = words[at]
  if (!noun || noun.capital || noun.possessive || !isTight(text, words, at)) return null
  const medium = trade.has(baseAt(words, at - 1)) ? ofTrade.get(noun.base) : alone.get(noun.base)
  if (medium === undefined) return null
  let from = at
  while (
    from > 0 &&
    at - from < 5 &&
    getUsual().has(words[from - 1]!.base) &&
    isTight(text, words, from - 1)
  )
    from--
  return { from, medium }
}

/**
 * A run of capitalised words from word `i` with the noun of an outlet behind it, or in front. Null
 * where the words are a nation's, a place's or a person's.
 */
export function describedAt(
  { text, mentionedIn }: CitationBlock,
  words: readonly EnglishBlockWord[],
  i: number,
): { from: number; to: number; name: string; medium: Medium | null } | null {
  const run = capitalsAt(text, words, i)
  if (!run) return null
  const { first, to } = run
  const span = { start: words[first]!.start, end: words[to - 1]!.end }
  const name = text.slice(span.start, span.end)
  const before = nounBefore(text, words, first)
  const noun = before ? { ...before, to } : nounBehind(text, words, run)
  if (!noun || isOther(words[first]!, words[to - 1]!, mentionedIn)) return null
  const isSure = before || to - first > 1 || mentionedIn(span).length > 0
  return isSure || !opensSentence(text, words, first) ? { ...noun, name } : null
}

/** "the weekly German publication Stern": the noun at word `i` goes on to another, which has a name of its own. */
export function namesAnother(text: string, words: readonly EnglishBlockWord[], i: number): boolean {
  let at = i + 1
  while (at < words.length && getUsual().has(words[at]!.base) && isTight(text, words, at - 1)) at++
  return at > i + 1 && alone.has(baseAt(words, at)) && isTight(text, words, at - 1)
}

/** The first word of a sentence has its capital from there. */
const opensSentence = (text: string, words: readonly EnglishBlockWord[], i: number) =>
  i === 0 || /[.!?:“"\n]/.test(text.slice(words[i - 1]!.end, words[i]!.start))

interface Capitals {
  first: number
  to: number
}

const longestName = 5

/** A run of capitalised words that may be a name, without "Local", "Lebanese" before it. */
function capitalsAt(text: string, words: readonly EnglishBlockWord[], i: number): Capitals | null {
  let to = i
  while (
    to - i < longestName &&
    words[to]?.capital &&
    (to === i || (isTight(text, words, to - 1) && !words[to - 1]!.possessive))
  )
    to++
  let first = i
  while (first < to && getUsual().has(words[first]!.base)) first++
  const isName = first < to && !boundaries.has(words[first]!.base) && !words[to - 1]!.possessive
  return isName ? { first, to } : null
}

/** "the Selwyn daily Harbour Times": the noun at word `i` tells what the name behind it is. */
const isNext = (text: string, words: readonly EnglishBlockWord[], i: number) =>
  isTight(text, words, i) && words[i + 1]!.capital && !opensSentence(text, words, i + 1)

/** "… newspaper", "… news agency": the noun right behind a name. */
function nounBehind(
  text: string,
  words: readonly EnglishBlockWord[],
  { first, to }: Capitals,
): { from: number; to: number; medium: Medium | null } | null {
  if (!isTight(text, words, to - 1)) return null
  const isOfTrade = trade.has(baseAt(words, to)) && isTight(text, words, to)
  const at = isOfTrade ? to + 1 : to
  const noun = words[at]
  if (!noun || noun.capital || isNext(text, words, at)) return null
  const medium = (isOfTrade ? ofTrade : alone).get(noun.base)
  return medium === undefined ? null : { from: first, to: at + 1, medium }
}

/** Whether first and last word belong to one place, people or person. */
function isOther(
  first: EnglishBlockWord,
  last: EnglishBlockWord,
  mentionedIn: CitationBlock['mentionedIn'],
): boolean {
  const atEnd = new Set(mentionedIn(last))
  return mentionedIn(first).some(
    (entity) =>
      (entity.type === 'LOC' || entity.type === 'GROUP' || entity.type === 'PER') &&
      atEnd.has(entity),
  )
}
