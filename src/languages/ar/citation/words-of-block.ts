/**
 * A block as the Arabic citation rules read it: words with their particles told apart, and the
 * publishers named in it.
 */
import type {
  CitationBlock,
  CitationProposal,
  CitedOutlet,
} from '../../citations/citation-rules.ts'
import type { PublisherKind } from '../../citations/outlet-lexicon.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { isInDateline } from './datelines.ts'
import { isNoPublisher } from './no-publishers.ts'
import { behindLetters, countParticles } from './particles.ts'
import { describedAt, getMedium } from './described-outlets.ts'
import { listedAs, listedAt } from './listed-outlets.ts'
import { isStation } from './reporting-media.ts'
import { wholeNameAt } from './longer-names.ts'
import { isMeant } from './meant-outlets.ts'
import { quotedOutletAt } from './quoted-outlets.ts'
import { readWords } from './read-words.ts'
import { recallAt } from './recalled-outlets.ts'
import { outletNouns } from './words.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { wordSet } from '../../word-sets.ts'

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

export function readBlock(input: CitationBlock): ArabicBlock {
  const words = readWords(input.text, input.block)
  const outlets = findOutlets(input, words).filter(
    (one) => !isInDateline(input, one, words) && !isNoPublisher(input, one),
  )
  const outletOf: (NamedOutlet | undefined)[] = []
  for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) outletOf[i] = outlet
  return { ...input, words, outlets, outletOf }
}

type FoundOutlet = Omit<NamedOutlet, 'start' | 'end'>

function findOutlets(input: CitationBlock, words: readonly ArabicBlockWord[]): NamedOutlet[] {
  const known = outletEntities(input, words)
  const found: NamedOutlet[] = []
  for (let i = 0; i < words.length;) {
    const free = found.at(-1)?.to ?? 0
    const listed = listedOutlet(input.text, words, i)
    const outlet = listed
      ? { ...listed, ...wholeNameAt(input.text, words, i, listed) }
      : otherOutlet({ input, words, known, free }, i)
    if (!outlet) {
      i++
      continue
    }
    const start = startOfOutlet(input.text, words, outlet)
    const { end } = words[outlet.to - 1]!
    found.push({ ...outlet, start, end })
    if (outlet.kind === 'news' && !outlet.again && isMeant(words, outlet))
      input.memory.named.add(outlet.name, getMedium(words[outlet.from]!), end)
    i = outlet.to
  }
  return found
}

/** «لرويترز», «للجزيرة», «وصحيفة المنارة»: the name begins behind attached particles. */
function startOfOutlet(
  text: string,
  words: readonly ArabicBlockWord[],
  { from, to }: FoundOutlet,
): number {
  const word = words[from]!
  // «لـ"فضاءات"»: nothing is written onto a name that stands in marks
  const isMarked = /["«“(]/.test(text[word.start - 1] ?? '')
  if (isMarked && /["»”)]/.test(text[words[to - 1]!.end] ?? '')) return word.start
  // «واتساب»: its own letter is no particle
  if (word.bare !== word.folded && listedAs(words, from, word.folded)?.to === to) return word.start
  const particles = countParticles(word)
  const hasPreposition =
    'لب'.includes(word.bare[0]!) &&
    !listedAs(words, from, word.bare) &&
    !listedAs(words, from, word.folded) &&
    (outletNouns.has(word.bare.slice(1)) || listedAs(words, from, word.bare.slice(1))?.to === to)
  return behindLetters(text, word, particles + Number(hasPreposition))
}

/** «مراسل الجزيرة»: an everyday word is an outlet's name behind them. */
const reporters = wordSet('مراسل مراسله لمراسل لمراسله مراسلو مراسلي موفد موفده')

function listedOutlet(
  text: string,
  words: readonly ArabicBlockWord[],
  i: number,
): FoundOutlet | null {
  const hit = listedAt(words, i)
  if (!hit || goesFurther(words, i, hit)) return null
  const noun = nounBefore(words, i)
  const isOfReporter = reporters.has(words[i - 1]?.bare ?? '')
  if (hit.doubtful && noun === null && isAdjective(text, words, i)) return null
  return {
    ...hit,
    from: noun ?? i,
    doubtful: hit.doubtful && noun === null && !isOfReporter,
    hasNoun: noun !== null || outletNouns.has(words[i]!.bare),
  }
}

/** «المناطق [الحرة]», «اللغة [العربية]»: an everyday word behind a noun that has its article, too. */
const isAdjective = (text: string, words: readonly ArabicBlockWord[], i: number): boolean =>
  i > 0 &&
  words[i - 1]!.definite &&
  words[i]!.definite &&
  words[i]!.particle === '' &&
  words[i]!.bare.endsWith('ه') &&
  text.slice(words[i - 1]!.end, words[i]!.start) === ' '

/** «صحيفة», «لصحيفة» */
const isOutletNoun = (bare: string): boolean =>
  outletNouns.has(bare) || ('لب'.includes(bare[0]!) && outletNouns.has(bare.slice(1)))

/** «صحيفة [النهار الجزائرية]»: the name behind the noun is longer than that with the noun. */
const goesFurther = (
  words: readonly ArabicBlockWord[],
  i: number,
  { to }: { to: number },
): boolean =>
  isOutletNoun(words[i]!.bare) && i + 1 < words.length && (listedAt(words, i + 1)?.to ?? 0) > to

/** Named by its noun, known to a pack, or spoken of again. `free`: the first word of no outlet. */
function otherOutlet(
  {
    input,
    words,
    known,
    free,
  }: {
    input: CitationBlock
    words: readonly ArabicBlockWord[]
    known: ReadonlyMap<number, { to: number; name: string }>
    free: number
  },
  i: number,
): FoundOutlet | null {
  const { bare } = words[i]!
  const isNoun = isOutletNoun(bare) || isStation(words[i]!)
  const described =
    isNoun && !listedSoon(input.text, words, i) ? describedAt(input.text, words, i) : null
  if (described && !isKnownBody(input, words, i))
    return { ...described, from: i, kind: 'news', doubtful: false, hasNoun: true }
  const entity = known.get(i)
  if (entity) {
    // «موقع المنارة»: the name of the list tells more than that of the text
    const listed = isNoun && i + 1 < words.length ? listedOutlet(input.text, words, i + 1) : null
    if (listed?.to === entity.to && listed.from === i) return listed
    const noun = nounBefore(words, i)
    const from = noun !== null && noun >= free ? noun : i
    return { ...entity, from, kind: 'news', doubtful: false, hasNoun: noun !== null }
  }
  const quoted = quotedOutletAt(words, i, input)
  if (quoted) return { ...quoted, from: i, kind: 'news', doubtful: false, hasNoun: false }
  const recalled = recallAt(words, i, input)
  return (
    recalled && {
      ...recalled,
      from: i,
      kind: 'news',
      doubtful: true,
      hasNoun: false,
      again: true,
    }
  )
}

/** «نقلت وكالة ناسا عن»: what packs know as another body is no agency of news. */
const isKnownBody = (
  { text, mentionedIn }: CitationBlock,
  words: readonly ArabicBlockWord[],
  i: number,
): boolean =>
  getMedium(words[i]!) === 'agency' &&
  words[i + 1] !== undefined &&
  text.slice(words[i]!.end, words[i + 1]!.start) === ' ' &&
  mentionedIn(words[i + 1]!).some(
    ({ candidates: [first] }) => first !== undefined && first.kind !== 'outlet',
  )

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

/** Not inside a name in marks: «قناة «ضوء تايم سبورت»» is not «تايم». */
const listedSoon = (text: string, words: readonly ArabicBlockWord[], i: number) =>
  [1, 2].some(
    (step) =>
      i + step < words.length &&
      listedAt(words, i + step) !== null &&
      !(step === 2 && /^ ["«“]$/.test(text.slice(words[i]!.end, words[i + 1]!.start))),
  )

/** The kind of an outlet as the model that judges pieces is told it. */
export const sortOf = ({ again, hasNoun, kind }: NamedOutlet): CitationProposal['publisher'] =>
  again ? 'again' : hasNoun && kind === 'news' ? 'described' : kind
