/** The publishers named in a block: listed, described, known to a pack or spoken of again. */
import type { CitationBlock, CitationMemory } from '../../citations/citation-rules.ts'
import { hasRivalSince, type Medium } from '../../citations/named-outlets.ts'
import { createOutletLexicon, publisherAt } from '../../citations/outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import { baseAt, wordsUpTo, type EnglishBlockWord, type NamedOutlet } from './block-word.ts'
import { backReferences, describedAt, namesAnother, nounBefore } from './described-outlets.ts'
import { newsName } from './outlet-branches.ts'
import { outletEndings } from './outlet-endings.ts'
import { goesOn, isInsideName, standsAlone } from './inside-names.ts'
import { news, platforms, pollsters, programmes } from './outlets.ts'
import { boundaries, pieces } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const withoutThe = (spelling: string) =>
  findTokens(spelling.replace(/^The /, '')).map(({ folded }) => folded)
const getLexicon = once(() =>
  createOutletLexicon({ news, pollster: pollsters, platform: platforms }, withoutThe, true),
)
const getProgrammes = once(() => createOutletLexicon({ news: programmes }, withoutThe, false))
const baseOfWord = ({ base }: EnglishBlockWord) => base

/** A block's words, and the outlets that packs know in it, by where they are named. */
interface Source {
  input: CitationBlock
  words: readonly EnglishBlockWord[]
  known: ReadonlyMap<number, { end: number; name: string }>
}

interface FoundOutlet {
  outlet: Omit<NamedOutlet, 'start' | 'end'>
  /** what it may be spoken of as later, null where that is not known; left out: it is not */
  medium?: Medium | null
}

/** In the order of the text. The memory takes in those that later words may mean. */
export function findOutlets(
  input: CitationBlock,
  words: readonly EnglishBlockWord[],
): NamedOutlet[] {
  const source = { input, words, known: outletEntities(input) }
  const outlets: NamedOutlet[] = []
  for (let i = 0; i < words.length;) {
    const found = outletAt(source, i)
    if (!found) {
      i++
      continue
    }
    const { outlet, medium } = found
    const { end } = words[outlet.to - 1]!
    outlets.push({ ...outlet, start: words[outlet.from]!.start, end })
    if (medium !== undefined) remember(input.memory, outlet.name, medium, end)
    i = outlet.to
  }
  return outlets
}

function outletAt(source: Source, i: number): FoundOutlet | null {
  const word = source.words[i]!
  if (!word.capital) return recalledOutlet(source, i)
  if (word.base === 'the') return null
  return listedOutlet(source, i) ?? describedOutlet(source, i) ?? unlistedOutlet(source, i)
}

/** "Reuters", "the newspaper Le Monde" */
function listedOutlet({ input, words }: Source, i: number): FoundOutlet | null {
  const programme = publisherAt(getProgrammes(), { words, i }, baseOfWord)
  const hit = programme ?? publisherAt(getLexicon(), { words, i }, baseOfWord)
  if (!hit || !standsAlone(words, i, hit.to)) return null
  const { kind, doubtful } = hit.publisher
  const isNews = !programme && kind === 'news'
  const named = isNews
    ? newsName(input, words, { ...hit, from: i })
    : { to: hit.to, name: hit.publisher.name }
  if (doubtful && isInsideName(input.text, words, i, named.to)) return null
  if (doubtful && ofMedia.has(baseAt(words, hit.to))) return null
  const noun = isNews ? nounBefore(input.text, words, i) : null
  const hasThe = baseAt(words, i - 1) === 'the' && words[i - 1]!.capital
  const outlet = {
    ...named,
    from: noun?.from ?? i,
    kind: programme ? ('programme' as const) : kind,
    doubtful: doubtful && !hasThe && noun === null,
    described: noun !== null,
  }
  return isNews ? { outlet, medium: noun?.medium ?? null } : { outlet }
}

/** "State television": an everyday word that tells what medium it is. */
const ofMedia = new Set(['television', 'tv', 'media', 'radio', 'broadcaster', 'broadcasters'])

/** "the Al-Nabd newspaper" */
function describedOutlet({ input, words }: Source, i: number): FoundOutlet | null {
  const described = describedAt(input, words, i)
  if (!described) return null
  const { from, to, name, medium } = described
  return { outlet: { from, to, name, kind: 'news', doubtful: false, described: true }, medium }
}

/** Known to a pack, or by the form of its name. */
function unlistedOutlet({ input, words, known }: Source, i: number): FoundOutlet | null {
  const { byLastWord } = input.memory
  const word = words[i]!
  const hasArticle = ['the', 'a'].includes(baseAt(words, i - 1))
  const remembered = hasArticle ? byLastWord.get(word.base) : undefined
  const entity = remembered ? undefined : known.get(word.start)
  const found = entity
    ? { to: wordsUpTo(words, i, entity.end), name: entity.name }
    : (unlistedName(input.text, words, i) ?? shortName(words, i, byLastWord))
  if (found === 'none' || !found) return null
  const isLong = found.to > i + 1
  const outlet = { ...found, from: i, kind: 'news' as const, doubtful: !entity && !isLong }
  return isLong || remembered ? { outlet, medium: null } : { outlet }
}

function recalledOutlet({ input, words }: Source, i: number): FoundOutlet | null {
  const again = namesAnother(input.text, words, i)
    ? null
    : recallAt(words, i, input.memory, input.mentionedIn)
  return (
    again && {
      outlet: { ...again, to: i + 1, kind: 'news', doubtful: true, again: true },
    }
  )
}

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

/** Entities that a knowledge pack calls outlets, and "the Times of Selwyn", by where they are named. */
function outletEntities({ entities, block }: CitationBlock): Source['known'] {
  const known = new Map<number, { end: number; name: string }>()
  for (const { candidates, mentions, name, type } of entities) {
    const isOfPlace = type === 'ORG' && candidates.length === 0 && isPaperOfPlace(name)
    if (candidates[0]?.kind !== 'outlet' && !isOfPlace) continue
    for (const { start, end } of mentions)
      if (start >= block.start && end <= block.end)
        known.set(name.startsWith('The ') ? start + 4 : start, { end, name })
  }
  return known
}

const isPaperOfPlace = (name: string): boolean => {
  const [noun = '', link] = withoutThe(name)
  return link === 'of' && papers.has(noun)
}

const papers = wordSet('times herald gazette chronicle tribune observer')

/** "Chief Press Secretary", "Harbour Press Club": whoever deals with the press is no paper. */
const behindPress = wordSet(
  'secretary secretaries officer officers office attaché adviser advisor aide club council gallery corps union freedom conference release statement',
)

/** "Springfield Gazette" that no list holds; 'none': the words are another thing's name. */
function unlistedName(
  text: string,
  words: readonly EnglishBlockWord[],
  i: number,
): { to: number; name: string } | 'none' | null {
  for (let to = i; to - i < 5 && goesOn(text, words, i, to);) {
    to++
    const last = words[to - 1]!
    if (to - i > 1 && (pieces.has(last.base) || boundaries.has(last.base))) return 'none'
    const next = words[to]
    if (last.base === 'press' && behindPress.has(baseAt(words, to))) return 'none'
    const isEnd = outletEndings.has(last.base) && !(next?.capital && outletEndings.has(next.base))
    if (!isEnd || to - i < 2 || words[i]!.base === 'the') continue
    const behind = behindForeignTail(text, words, to)
    const end = behind === to ? last.start + last.base.length : words[behind - 1]!.end
    return { to: behind, name: text.slice(words[i]!.start, end) }
  }
  return null
}

const foreignJoints = wordSet('du de des della del do da der')

/** "Le Journal du Dimanche": behind the words by which a foreign name goes on. */
function behindForeignTail(text: string, words: readonly EnglishBlockWord[], to: number): number {
  const [joint, next] = [words[to], words[to + 1]]
  const isTail =
    joint !== undefined &&
    next?.capital === true &&
    foreignJoints.has(joint.base) &&
    text.slice(words[to - 1]!.end, joint.start) === ' ' &&
    text.slice(joint.end, next.start) === ' '
  return isTail ? to + 2 : to
}

/** "the Times" after its full name. */
function shortName(
  words: readonly EnglishBlockWord[],
  i: number,
  byLastWord: ReadonlyMap<string, string>,
): { to: number; name: string } | null {
  const { base } = words[i]!
  const isShort =
    outletEndings.has(base) && ['the', 'a'].includes(baseAt(words, i - 1)) && !words[i + 1]?.capital
  const name = isShort ? byLastWord.get(base) : undefined
  return name ? { to: i + 1, name } : null
}
