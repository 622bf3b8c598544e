/**
 * A block as the Arabic citation rules read it: words with their particles told apart, and the
 * publishers named in it.
 */
import type { CitationBlock, CitedOutlet } from '../../citation-rules.ts'
import { createOutletLexicon, publisherAt, type PublisherKind } from '../../outlet-lexicon.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { once } from '../../../text/once.ts'
import { findTokens, type Token } from '../../../text/tokens.ts'
import { describedAt, getMedium, recallAt } from './described-outlets.ts'
import { bodies, news, platforms, pollsters } from './outlets.ts'
import { outletNouns } from './words.ts'
import type { ArabicBlockWord } from './block-word.ts'

export interface NamedOutlet extends CitedOutlet {
  /** words [from, to), the noun «صحيفة» included */
  from: number
  to: number
  kind: PublisherKind
  doubtful: boolean
  /** «صحيفة», «وكالة» stands before it */
  hasNoun: boolean
  /** spoken of again: «الصحيفة» */
  again?: boolean
}

export interface ArabicBlock extends CitationBlock {
  words: ArabicBlockWord[]
  outlets: NamedOutlet[]
  outletOf: (NamedOutlet | undefined)[]
}

const getLexicon = once(() =>
  createOutletLexicon(
    { news, platform: platforms, pollster: pollsters, body: bodies },
    (spelling) => findTokens(spelling).map(({ folded }) => folded),
    false,
  ),
)

export function readBlock(input: CitationBlock): ArabicBlock {
  const words = findTokens(input.text, input.block.start, input.block.end).map(readWord)
  const outlets = findOutlets(input, words)
  const outletOf: (NamedOutlet | undefined)[] = []
  for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) outletOf[i] = outlet
  return { ...input, words, outlets, outletOf }
}

/** Words whose first و or ف is no particle. */
const ownInitial = new Set(
  'وكاله وكالات وكالتي وفق وفقا وسايل وثيقه وثايق وثايقي وزاره وزير وصف وصفت ورد وردت وجد وقع فيسبوك فيس فرانس فايننشال فاينانشال فاينانشيال فوكس فورين فوربس فضاييه فقط فيما فيديو فريق'.split(
    ' ',
  ),
)

function readWord(token: Token): ArabicBlockWord {
  let bare = token.folded
  let particle: ArabicBlockWord['particle'] = ''
  if (bare.length > 3 && (bare[0] === 'و' || bare[0] === 'ف') && !ownInitial.has(bare))
    bare = bare.slice(1)
  if (bare.startsWith('لل') && bare.length > 4) {
    particle = 'ل'
    bare = `ا${bare.slice(1)}`
  } else if (bare.length > 6 && bare[1] === 'ا' && bare[2] === 'ل' && 'بلك'.includes(bare[0]!)) {
    particle = bare[0] as ArabicBlockWord['particle']
    bare = bare.slice(1)
  }
  const definite = bare.startsWith('ال') && bare.length > 4
  return {
    start: token.start,
    end: token.end,
    folded: token.folded,
    bare,
    particle,
    stem: definite ? bare.slice(2) : bare,
    definite,
  }
}

function findOutlets(input: CitationBlock, words: readonly ArabicBlockWord[]): NamedOutlet[] {
  const { text, memory } = input
  const found: NamedOutlet[] = []
  const known = outletEntities(input, words)
  const add = (
    at: number,
    noun: number | null,
    outlet: Pick<NamedOutlet, 'to' | 'name' | 'kind' | 'doubtful' | 'hasNoun' | 'again'>,
  ) => {
    const from = noun ?? at
    const { start } = words[from]!
    const { end } = words[outlet.to - 1]!
    found.push({ ...outlet, from, start, end })
    if (outlet.kind === 'news' && !outlet.again)
      memory.named.add(outlet.name, getMedium(words[from]!), end)
    return outlet.to
  }
  for (let i = 0; i < words.length;) {
    const hit = listedAt(words, i)
    const noun = nounBefore(words, i)
    const { bare } = words[i]!
    if (hit) {
      i = add(i, noun, {
        to: hit.to,
        name: hit.name,
        kind: hit.kind,
        doubtful: hit.doubtful && noun === null,
        hasNoun: noun !== null || outletNouns.has(bare),
      })
      continue
    }
    const isNoun =
      outletNouns.has(bare) || ('لب'.includes(bare[0]!) && outletNouns.has(bare.slice(1)))
    const described = isNoun && !listedSoon(words, i) ? describedAt(text, words, i) : null
    const entity = described ? undefined : known.get(i)
    const again = described || entity ? null : recallAt(words, i, input)
    if (described)
      i = add(i, null, {
        to: described.to,
        name: described.name,
        kind: 'news',
        doubtful: false,
        hasNoun: true,
      })
    else if (entity)
      i = add(i, noun !== null && noun >= (found.at(-1)?.to ?? 0) ? noun : null, {
        to: entity.to,
        name: entity.name,
        kind: 'news',
        doubtful: false,
        hasNoun: noun !== null,
      })
    else if (again)
      i = add(i, null, {
        to: i + 1,
        name: again,
        kind: 'news',
        doubtful: true,
        hasNoun: false,
        again: true,
      })
    else i++
  }
  return found
}

/** Entities that a knowledge pack calls outlets, by the word at which they are named. */
function outletEntities(
  { entities, block }: CitationBlock,
  words: readonly ArabicBlockWord[],
): Map<number, { to: number; name: string }> {
  const known = new Map<number, { to: number; name: string }>()
  for (const { candidates, mentions, name } of entities) {
    if (candidates[0]?.kind !== 'outlet') continue
    for (const { start, end } of mentions) {
      const from = Math.max(0, firstFrom(words, start + 1) - 1)
      if (start < block.start || end > block.end || !words[from] || words[from].end <= start)
        continue
      known.set(from, { to: Math.max(from + 1, firstFrom(words, end)), name })
    }
  }
  return known
}

/** A listed name, its first word with or without particles («لرويترز», «للجزيرة», «والغارديان»). */
function listedAt(
  words: readonly ArabicBlockWord[],
  i: number,
): { to: number; name: string; kind: PublisherKind; doubtful: boolean } | null {
  const { folded, bare } = words[i]!
  const hit =
    publisherAt(getLexicon(), words, i, folded, asWritten) ??
    (bare === folded ? null : publisherAt(getLexicon(), words, i, bare, asWritten)) ??
    ('لبك'.includes(bare[0]!) && bare.length > 3
      ? publisherAt(getLexicon(), words, i, bare.slice(1), asWritten)
      : null)
  return (
    hit && {
      to: hit.to,
      name: hit.publisher.name,
      kind: hit.publisher.kind,
      doubtful: hit.publisher.doubtful,
    }
  )
}

const asWritten = ({ folded }: ArabicBlockWord) => folded

/** The word «صحيفة», «وكالة أنباء» before a name, at most two words back. */
function nounBefore(words: readonly ArabicBlockWord[], i: number): number | null {
  for (const back of [1, 2]) {
    const word = words[i - back]
    if (
      word &&
      (outletNouns.has(word.bare) || outletNouns.has(word.bare.slice(1))) &&
      (back === 1 || ['انباء', 'الانباء', 'اخبار'].includes(words[i - 1]!.bare))
    )
      return i - back
  }
  return null
}

const listedSoon = (words: readonly ArabicBlockWord[], i: number) =>
  [1, 2].some((step) => i + step < words.length && listedAt(words, i + step) !== null)
