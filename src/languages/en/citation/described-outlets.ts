/**
 * Outlets that the text itself calls one: "the Al-Nabd newspaper", "the Lebanese broadcaster LBCI",
 * "fact-checking site BOOM".
 */
import type { Medium } from '../../named-outlets.ts'
import type { CitationBlock } from '../../citation-rules.ts'
import { once } from '../../../text/once.ts'
import { adjectives } from '../names/demonyms.ts'
import { boundaries } from './words.ts'
import type { EnglishBlockWord } from './block-word.ts'

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
  const medium = trade.has(words[at - 1]?.base ?? '')
    ? ofTrade.get(noun.base)
    : alone.get(noun.base)
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
  let first = i
  let to = i
  while (
    to < words.length &&
    to - i < 5 &&
    words[to]!.capital &&
    (to === i || (isTight(text, words, to - 1) && !words[to - 1]!.possessive))
  )
    to++
  while (first < to && getUsual().has(words[first]!.base)) first++
  if (first === to || boundaries.has(words[first]!.base) || words[to - 1]!.possessive) return null
  const span = { start: words[first]!.start, end: words[to - 1]!.end }
  const name = text.slice(span.start, span.end)
  const before = nounBefore(text, words, first)
  if (before)
    return isOther(words[first]!, words[to - 1]!, mentionedIn)
      ? null
      : { from: before.from, to, name, medium: before.medium }
  if (!isTight(text, words, to - 1)) return null
  const isOfTrade = trade.has(words[to]?.base ?? '') && isTight(text, words, to)
  const at = isOfTrade ? to + 1 : to
  const noun = words[at]
  const medium =
    !noun || noun.capital ? undefined : isOfTrade ? ofTrade.get(noun.base) : alone.get(noun.base)
  if (medium === undefined || isOther(words[first]!, words[to - 1]!, mentionedIn)) return null
  // the first word of a sentence has its capital from there
  const opens =
    first === 0 || /[.!?:“"\n]/.test(text.slice(words[first - 1]!.end, words[first]!.start))
  return opens && to - first === 1 && mentionedIn(span).length === 0
    ? null
    : { from: first, to: at + 1, name, medium }
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
