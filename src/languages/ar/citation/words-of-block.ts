/** A block as the Arabic citation rules read it: words with their particles told apart, and the publishers named in it. */
import type { CitationBlock, CitedOutlet } from '../../citation-rules.ts'
import { createOutletLexicon, publisherAt, type PublisherKind } from '../../outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findTokens, type Token } from '../../../text/tokens.ts'
import { bodies, news, platforms, pollsters } from './outlets.ts'
import { boundaries, outletNouns } from './words.ts'

export interface Word extends Token {
  /** folded, without و ف and without ب ل ك before the article; «لل» becomes «ال» */
  bare: string
  /** attached preposition, '' when none */
  particle: '' | 'ب' | 'ل' | 'ك'
  /** bare, without the article */
  stem: string
  definite: boolean
}

export interface NamedOutlet extends CitedOutlet {
  /** words [from, to), the noun «صحيفة» included */
  from: number
  to: number
  kind: PublisherKind
  doubtful: boolean
  /** «صحيفة», «وكالة» stands before it */
  hasNoun: boolean
}

export interface ArabicBlock extends CitationBlock {
  words: Word[]
  outlets: NamedOutlet[]
  outletOf: (NamedOutlet | undefined)[]
}

const getLexicon = once(() => createOutletLexicon({ news, platform: platforms, pollster: pollsters, body: bodies }, (spelling) => findTokens(spelling).map(({ folded }) => folded), false))

export function readBlock(input: CitationBlock): ArabicBlock {
  const words = findTokens(input.text, input.block.start, input.block.end).map(readWord)
  const outlets = findOutlets(input, words), outletOf: (NamedOutlet | undefined)[] = []
  for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) outletOf[i] = outlet
  return { ...input, words, outlets, outletOf }
}

/** Words whose first و or ف is no particle. */
const ownInitial = new Set('وكاله وكالات وكالتي وفق وفقا وسايل وثيقه وثايق وثايقي وزاره وزير وصف وصفت ورد وردت وجد وقع فيسبوك فيس فرانس فايننشال فاينانشال فاينانشيال فوكس فورين فوربس فضاييه فقط فيما فيديو فريق'.split(' '))

function readWord(token: Token): Word {
  let bare = token.folded, particle: Word['particle'] = ''
  if (bare.length > 3 && (bare[0] === 'و' || bare[0] === 'ف') && !ownInitial.has(bare)) bare = bare.slice(1)
  if (bare.startsWith('لل') && bare.length > 4) { particle = 'ل'; bare = `ا${bare.slice(1)}` }
  else if (bare.length > 6 && bare[1] === 'ا' && bare[2] === 'ل' && 'بلك'.includes(bare[0]!)) { particle = bare[0] as Word['particle']; bare = bare.slice(1) }
  const definite = bare.startsWith('ال') && bare.length > 4
  return { start: token.start, end: token.end, folded: token.folded, bare, particle, stem: definite ? bare.slice(2) : bare, definite }
}

function findOutlets({ text, entities, block }: CitationBlock, words: readonly Word[]): NamedOutlet[] {
  const found: NamedOutlet[] = []
  for (let i = 0; i < words.length; ) {
    const hit = listedAt(words, i)
    if (hit) {
      const noun = nounBefore(words, i)
      found.push({ from: noun ?? i, to: hit.to, start: words[noun ?? i]!.start, end: words[hit.to - 1]!.end, name: hit.name, kind: hit.kind, doubtful: hit.doubtful && noun === null, hasNoun: noun !== null || outletNouns.has(words[i]!.bare) })
      i = hit.to
      continue
    }
    const { bare } = words[i]!, isNoun = outletNouns.has(bare) || ('لب'.includes(bare[0]!) && outletNouns.has(bare.slice(1)))
    const unlisted = isNoun ? unlistedAt(text, words, i) : null
    if (!unlisted || listedSoon(words, i)) { i++; continue }
    found.push({ from: i, to: unlisted.to, start: words[i]!.start, end: words[unlisted.to - 1]!.end, name: unlisted.name, kind: 'news', doubtful: false, hasNoun: true })
    i = unlisted.to
  }
  for (const { candidates, mentions, name } of entities) {
    if (candidates[0]?.kind !== 'outlet') continue
    for (const { start, end } of mentions) {
      const from = words.findIndex((word) => word.end > start)
      if (from < 0 || start < block.start || end > block.end || found.some((outlet) => outlet.start < end && start < outlet.end)) continue
      let to = from + 1
      while (to < words.length && words[to]!.start < end) to++
      const noun = nounBefore(words, from)
      found.push({ from: noun ?? from, to, start: words[noun ?? from]!.start, end, name, kind: 'news', doubtful: false, hasNoun: noun !== null })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A listed name, its first word with or without particles («لرويترز», «للجزيرة», «والغارديان»). */
function listedAt(words: readonly Word[], i: number): { to: number; name: string; kind: PublisherKind; doubtful: boolean } | null {
  const { folded, bare } = words[i]!
  const hit = publisherAt(getLexicon(), words, i, folded, asWritten) ?? (bare === folded ? null : publisherAt(getLexicon(), words, i, bare, asWritten))
    ?? ('لبك'.includes(bare[0]!) && bare.length > 3 ? publisherAt(getLexicon(), words, i, bare.slice(1), asWritten) : null)
  return hit && { to: hit.to, name: hit.publisher.name, kind: hit.publisher.kind, doubtful: hit.publisher.doubtful }
}

const asWritten = ({ folded }: Word) => folded

/** The word «صحيفة», «وكالة أنباء» before a name, at most two words back. */
function nounBefore(words: readonly Word[], i: number): number | null {
  for (const back of [1, 2]) {
    const word = words[i - back]
    if (word && (outletNouns.has(word.bare) || outletNouns.has(word.bare.slice(1))) && (back === 1 || ['انباء', 'الانباء', 'اخبار'].includes(words[i - 1]!.bare))) return i - back
  }
  return null
}

const listedSoon = (words: readonly Word[], i: number) => [1, 2].some((step) => i + step < words.length && listedAt(words, i + step) !== null)

const opening = '"“«\''
/** «صحيفة "اسم"», «موقع كذا الإخباري»: the quoted words, else up to three words that end no name. */
function unlistedAt(text: string, words: readonly Word[], i: number): { to: number; name: string } | null {
  const first = words[i + 1]
  if (!first) return null
  const gap = text.slice(words[i]!.end, first.start)
  if ([...gap].some((character) => opening.includes(character))) {
    let to = i + 1
    while (to < words.length && to - i < 6) {
      to++
      if (/["”»']/.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 1))) return { to, name: text.slice(first.start, words[to - 1]!.end) }
    }
    return null
  }
  if (!/^\s$/.test(gap) || words[i]!.definite || boundaries.has(first.bare) || ['هييه', 'موقع', 'شبكه', 'صحف'].includes(words[i]!.bare) || outletNouns.has(first.bare)) return null
  let to = i + 2
  while (to < words.length && to - i < 4 && words[to]!.definite && /^\s$/.test(text.slice(words[to - 1]!.end, words[to]!.start))) to++
  return first.definite ? { to, name: text.slice(first.start, words[to - 1]!.end) } : null
}
