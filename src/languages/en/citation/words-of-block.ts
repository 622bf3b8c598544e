/**
 * A block as the English citation rules read it: words with the possessive told apart, and the
 * publishers named in it.
 */
import type { CitationBlock, CitationMemory, CitedOutlet } from '../../citation-rules.ts'
import { hasRivalSince, type Medium } from '../../named-outlets.ts'
import { createOutletLexicon, publisherAt, type PublisherKind } from '../../outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { backReferences, describedAt, nounBefore } from './described-outlets.ts'
import { outletEndings } from './outlet-endings.ts'
import { news, platforms, pollsters, programmes } from './outlets.ts'
import { boundaries, pieces } from './words.ts'
import type { EnglishBlockWord } from './block-word.ts'

export interface NamedOutlet extends CitedOutlet {
  /** words [from, to) */
  from: number
  to: number
  kind: PublisherKind | 'programme'
  doubtful: boolean
  /** spoken of again: "the paper" */
  again?: boolean
}

export interface EnglishBlock extends CitationBlock {
  words: EnglishBlockWord[]
  outlets: NamedOutlet[]
  /** the named outlet that covers a word */
  outletOf: (NamedOutlet | undefined)[]
}

const withoutThe = (spelling: string) =>
  findTokens(spelling.replace(/^The /, '')).map(({ folded }) => folded)
const getLexicon = once(() =>
  createOutletLexicon({ news, pollster: pollsters, platform: platforms }, withoutThe, true),
)
const getProgrammes = once(() => createOutletLexicon({ news: programmes }, withoutThe, false))
const baseOfWord = ({ base }: EnglishBlockWord) => base

export function readBlock(input: CitationBlock): EnglishBlock {
  const words = findTokens(input.text, input.block.start, input.block.end).map(
    (token): EnglishBlockWord => {
      const { start, end, folded } = token
      const endsInS = folded.endsWith('s') && folded.length > 1
      const possessive = endsInS && isApostrophe(input.text[end - 2])
      const isPlural = endsInS && isApostrophe(input.text[end])
      return {
        start,
        end,
        folded,
        base: possessive ? folded.slice(0, -1) : folded,
        possessive: possessive || isPlural,
        capital: isCapital(input.text[start]!),
      }
    },
  )
  const outlets = findOutlets(input, words)
  const outletOf: (NamedOutlet | undefined)[] = []
  for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) outletOf[i] = outlet
  return { ...input, words, outlets, outletOf }
}

const isApostrophe = (character: string | undefined) => character === '’' || character === "'"
/** A capital or a digit: what a name may begin with. */
const isCapital = (character: string) =>
  (character >= '0' && character <= '9') || character !== character.toLowerCase()

function findOutlets(input: CitationBlock, words: readonly EnglishBlockWord[]): NamedOutlet[] {
  const { text, entities, memory, block, mentionedIn } = input
  const found: NamedOutlet[] = []
  const baseOf = (i: number) => words[i]?.base ?? ''
  const known = outletEntities(entities, block.start, block.end)
  for (let i = 0; i < words.length;) {
    const word = words[i]!
    if (!word.capital) {
      const again = recallAt(words, i, memory, mentionedIn)
      if (again)
        found.push({
          from: again.from,
          to: i + 1,
          start: words[again.from]!.start,
          end: word.end,
          name: again.name,
          kind: 'news',
          doubtful: true,
          again: true,
        })
      i++
      continue
    }
    if (word.base === 'the') {
      i++
      continue
    }
    const programme = publisherAt(getProgrammes(), { words, i }, baseOfWord)
    const hit = programme ?? publisherAt(getLexicon(), { words, i }, baseOfWord)
    if (hit && isWhole(words, hit.to)) {
      const isSure = !hit.publisher.doubtful || (baseOf(i - 1) === 'the' && words[i - 1]!.capital)
      const noun = programme || hit.publisher.kind !== 'news' ? null : nounBefore(text, words, i)
      const from = noun?.from ?? i
      found.push({
        from,
        to: hit.to,
        start: words[from]!.start,
        end: words[hit.to - 1]!.end,
        name: hit.publisher.name,
        kind: programme ? 'programme' : hit.publisher.kind,
        doubtful: !isSure && noun === null,
      })
      if (!programme && hit.publisher.kind === 'news')
        remember(memory, hit.publisher.name, noun?.medium ?? null, words[hit.to - 1]!.end)
      i = hit.to
      continue
    }
    const described = describedAt(input, words, i)
    if (described) {
      found.push({
        from: described.from,
        to: described.to,
        start: words[described.from]!.start,
        end: words[described.to - 1]!.end,
        name: described.name,
        kind: 'news',
        doubtful: false,
      })
      remember(memory, described.name, described.medium, words[described.to - 1]!.end)
      i = described.to
      continue
    }
    const remembered =
      baseOf(i - 1) === 'the' || baseOf(i - 1) === 'a'
        ? memory.byLastWord.get(word.base)
        : undefined
    const entity = remembered ? undefined : known.get(word.start)
    const unlisted = entity
      ? { to: wordsUpTo(words, i, entity.end), name: entity.name }
      : shortOrUnlisted(text, words, i, memory.byLastWord)
    if (!unlisted) {
      i++
      continue
    }
    found.push({
      from: i,
      to: unlisted.to,
      start: word.start,
      end: words[unlisted.to - 1]!.end,
      name: unlisted.name,
      kind: 'news',
      doubtful: !entity && unlisted.to === i + 1,
    })
    if (unlisted.to > i + 1 || remembered)
      remember(memory, unlisted.name, null, words[unlisted.to - 1]!.end)
    i = unlisted.to
  }
  return found
}

/**
 * A list's name must not be the beginning of a longer one: "Post Office", "Mirror Lake". Only what
 * the outlet cannot be joined to counts.
 */
const isWhole = (words: readonly EnglishBlockWord[], to: number) =>
  ![
    'office',
    'square',
    'county',
    'university',
    'street',
    'avenue',
    'river',
    'park',
    'bowl',
  ].includes(words[to]?.base ?? '')

function remember(
  { byLastWord, named }: CitationMemory,
  name: string,
  medium: Medium | null,
  end: number,
): void {
  byLastWord.set(findTokens(name).at(-1)?.folded ?? '', name)
  named.add(name, medium, end)
}

/**
 * "the paper", "the news agency": the outlet of that kind that was named last, where no other body
 * may be meant.
 */
function recallAt(
  words: readonly EnglishBlockWord[],
  i: number,
  { named }: CitationMemory,
  mentionedIn: CitationBlock['mentionedIn'],
): { from: number; name: string } | null {
  const word = words[i]!
  const medium = backReferences.get(word.base)
  const isNews = words[i - 1]?.base === 'news'
  const from = isNews ? i - 1 : i
  if (medium === undefined || words[from - 1]?.base !== 'the') return null
  const outlet = named.recall(medium)
  const isAmbiguous = !isNews && (medium === 'agency' || medium === 'station' || medium === 'site')
  return outlet === null || (isAmbiguous && hasRivalSince(outlet, word.start, mentionedIn))
    ? null
    : { from, name: outlet.name }
}

/** Entities that a knowledge pack calls outlets, by where they are named. */
function outletEntities(
  entities: CitationBlock['entities'],
  from: number,
  to: number,
): Map<number, { end: number; name: string }> {
  const known = new Map<number, { end: number; name: string }>()
  for (const { candidates, mentions, name } of entities) {
    if (candidates[0]?.kind !== 'outlet') continue
    for (const { start, end } of mentions)
      if (start >= from && end <= to)
        known.set(name.startsWith('The ') ? start + 4 : start, { end, name })
  }
  return known
}

const wordsUpTo = (words: readonly EnglishBlockWord[], i: number, end: number) => {
  let to = i + 1
  while (to < words.length && words[to]!.end <= end) to++
  return to
}

/** "the Times" after its full name; "Springfield Gazette" that no list holds. */
function shortOrUnlisted(
  text: string,
  words: readonly EnglishBlockWord[],
  i: number,
  byLastWord: ReadonlyMap<string, string>,
): { to: number; name: string } | null {
  let to = i
  while (
    to < words.length &&
    to - i < 5 &&
    words[to]!.capital &&
    (to === i ||
      (words[to]!.start === words[to - 1]!.end + 1 && /\s/.test(text[words[to]!.start - 1]!))) &&
    !words[to - 1 < i ? i : to - 1]!.possessive
  ) {
    to++
    if (to - i > 1 && (pieces.has(words[to - 1]!.base) || boundaries.has(words[to - 1]!.base)))
      return null
    if (
      !outletEndings.has(words[to - 1]!.base) ||
      (words[to]?.capital && outletEndings.has(words[to]!.base))
    )
      continue
    if (to - i > 1 && words[i]!.base !== 'the')
      return {
        to,
        name: text.slice(words[i]!.start, words[to - 1]!.start + words[to - 1]!.base.length),
      }
  }
  const isShort =
    outletEndings.has(words[i]!.base) &&
    ['the', 'a'].includes(words[i - 1]?.base ?? '') &&
    !words[i + 1]?.capital
  if (!isShort) return null
  const name = byLastWord.get(words[i]!.base)
  return name ? { to: i + 1, name } : null
}
