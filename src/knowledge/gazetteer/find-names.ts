/**
 * Names of several indexes in a text, in one pass: leftmost, then longest. Each word is hashed once; two
 * bits tell whether a name begins with it, one bit a further word how far it is worth going on. Linear: at most
 * MAX_WORDS steps a word and index.
 */
import { obeysRule } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, prefixBitOf, slotOf } from './hashing.ts'
import { ALONE, countOf, EMPTY, HINT, LONGER, MAX_WORDS, postingAt, RULE_BITS, startOf, type NameIndex } from './name-index.ts'
import { findNameTokens, HARD_GAP, MARKED, SMALL, SOFT_GAP, type NameTokens } from './name-tokens.ts'
import { findArabicForms, findPossessive, mayCarryParticles, type WordForm } from './word-forms.ts'

export interface FoundName {
  start: number
  end: number
  hint: boolean
  /** the text writes «لل» for ل and ال: the name itself has an alif before `start` */
  restored: boolean
  /** which index, which of its postings, already held against the case rules */
  postings: { index: number; posting: number }[]
}

/** Every name of the indexes in a text, sorted, not overlapping. */
export type NameFinder = (text: string) => FoundName[]

/** Long enough to find the largest packs' first words apart, small enough to stay near the processor. */
const UNION_LIMIT = 1 << 19

export function createNameFinder(indexes: readonly NameIndex[]): NameFinder {
  const starters = unite(indexes.map((index) => index.starts)), smallStarters = unite(indexes.map((index) => index.smallStarts))
  const hasHints = indexes.some((index) => index.hasHints)
  return (text) => {
    const found: FoundName[] = [], tokens = findNameTokens(text), search = createSearch(text, tokens, indexes)
    const { count, starts, flags, first } = tokens
    for (let i = 0; i < count;) {
      const known = startOf(flags[i]! & SMALL ? smallStarters : starters, first[i]!) !== 0
      if (!known && !(flags[i]! & MARKED) && !mayCarryParticles(text.charCodeAt(starts[i]!))) { i++; continue }
      const hit = findAt(search, i, known, starters) ?? (hasHints && known ? findHintAt(search, i) : null)
      if (hit) found.push(hit.name)
      i += hit ? hit.words : 1
    }
    return found
  }
}

/** The first words of all indexes over one another: a word whose bits are 0 here begins no name of any. */
function unite(all: Uint8Array[]): Uint8Array {
  const united = new Uint8Array(Math.min(UNION_LIMIT, all.reduce((size, starts) => Math.max(size, starts.length), 1)))
  for (const starts of all) for (let i = 0; i < Math.max(united.length, starts.length); i++) united[i & (united.length - 1)]! |= starts[i & (starts.length - 1)]!
  return united
}

/** One text with its words; what the last search found, by index, lies in the arrays, since a search allocates nothing. */
interface Search {
  text: string
  tokens: NameTokens
  indexes: readonly NameIndex[]
  /** HINT when looking for hints, 0 for names */
  wanted: number
  words: Int32Array
  values: Uint32Array
  ends: Int32Array
}

const firstHashes = new Int32Array(MAX_WORDS), secondHashes = new Int32Array(MAX_WORDS)

function createSearch(text: string, tokens: NameTokens, indexes: readonly NameIndex[]): Search {
  const { length } = indexes
  return { text, tokens, indexes, wanted: 0, words: new Int32Array(length), values: new Uint32Array(length), ends: new Int32Array(length) }
}

interface Hit {
  name: FoundName
  words: number
}

/** The longest name that begins at word `i`, as it stands or without what is attached to it. */
function findAt(search: Search, i: number, known: boolean, starters: Uint8Array): Hit | null {
  const { text, tokens } = search
  const whole = wholeWord(tokens, i)
  let longest = known ? findLongest(search, i, whole) : 0, hit: Hit | null = longest ? { name: toFound(search, i, longest, whole), words: longest } : null
  const forms = tokens.flags[i]! & MARKED ? [...findArabicForms(text, tokens, i), ...findPossessive(text, tokens, i)] : findArabicForms(text, tokens, i)
  for (const form of forms) {
    if (startOf(starters, form.first) === 0) continue
    const longer = findLongest(search, i, form)
    if (longer <= longest) continue
    longest = longer
    hit = { name: toFound(search, i, longer, form), words: longer }
  }
  return hit
}

/** The longest hint at word `i`, unless a name begins within it: hints give way. */
function findHintAt(search: Search, i: number): Hit | null {
  const form = wholeWord(search.tokens, i)
  search.wanted = HINT
  const words = findLongest(search, i, form), hit = words ? { name: toFound(search, i, words, form), words } : null
  search.wanted = 0
  for (let inner = i + 1; inner < i + words; inner++) {
    if (findLongest(search, inner, wholeWord(search.tokens, inner))) return null
    for (const other of findArabicForms(search.text, search.tokens, inner)) if (findLongest(search, inner, other)) return null
  }
  return hit
}

const wholeWord = ({ starts, ends, first, second }: NameTokens, i: number): WordForm =>
  ({ start: starts[i]!, end: ends[i]!, first: first[i]!, second: second[i]!, restored: false, cut: false })

/** How many words the longest name has that begins at word `i` read as `form`; 0 for none. */
function findLongest(search: Search, i: number, form: WordForm): number {
  const { indexes, words, tokens } = search, small = (tokens.flags[i]! & SMALL) !== 0
  let longest = 0
  for (let k = 0; k < indexes.length; k++) {
    const index = indexes[k]!, start = startOf(small ? index.smallStarts : index.starts, form.first)
    const found = start === 0 ? 0 : findInOne(search, index, k, i, form, start)
    words[k] = found
    if (found > longest) longest = found
  }
  return longest
}

function findInOne(search: Search, index: NameIndex, k: number, i: number, form: WordForm, start: number): number {
  const { tokens, text } = search, { flags } = tokens
  let words = form.cut || (start & LONGER) === 0 ? 1 : follow(index, tokens, i, form)
  for (; words > 1; words--) {
    const last = i + words - 1, a = firstHashes[words - 2]!, b = secondHashes[words - 2]!, gap = tokens.gaps[last]!
    search.ends[k] = tokens.ends[last]!
    if (accepts(search, index, k, firstHashes[words - 1]!, secondHashes[words - 1]!, i, words, form.start)) return words
    if ((flags[last]! & MARKED) === 0) continue
    for (const own of findPossessive(text, tokens, last)) {
      search.ends[k] = own.end
      if (accepts(search, index, k, extendFirst(a, own.first, gap), extendSecond(b, own.second, gap), i, words, form.start)) return words
    }
  }
  search.ends[k] = form.end
  const alone = (start & ALONE) !== 0 && accepts(search, index, k, extendFirst(index.seed, form.first, SOFT_GAP), extendSecond(index.seed, form.second, SOFT_GAP), i, 1, form.start)
  return alone ? 1 : 0
}

/** How many words from `i` on some name may have; their hashes are left in the arrays. */
function follow({ seed, prefixes }: NameIndex, { first, second, gaps, flags, count }: NameTokens, i: number, form: WordForm): number {
  const limit = Math.min(MAX_WORDS, count - i)
  let a = extendFirst(seed, form.first, SOFT_GAP), b = extendSecond(seed, form.second, SOFT_GAP), words = 1
  firstHashes[0] = a
  secondHashes[0] = b
  for (; words < limit; words++) {
    const at = i + words, gap = gaps[at]!
    if (gap === HARD_GAP) break
    a = extendFirst(a, first[at]!, gap)
    const bit = prefixBitOf(a, prefixes.length)
    // A word with 's may end a name without it: only the whole name can tell.
    if ((prefixes[bit >> 3]! & (1 << (bit & 7))) === 0 && (flags[at]! & MARKED) === 0) break
    b = extendSecond(b, second[at]!, gap)
    firstHashes[words] = a
    secondHashes[words] = b
  }
  return words
}

function accepts(search: Search, index: NameIndex, k: number, first: number, second: number, i: number, words: number, start: number): boolean {
  const slot = slotOf(second, index.displacements[bucketOf(first, index.displacements.length)]!, index.fingerprints.length)
  if (index.fingerprints[slot] !== first) return false
  const value = index.values[slot]!
  if (value === EMPTY) return false
  search.values[k] = value
  for (let place = countOf(index, value); place-- > 0;) if (isWanted(search, postingAt(index, value, place), i, words, start, search.ends[k]!)) return true
  return false
}

const isWanted = ({ wanted, text, tokens }: Search, posting: number, i: number, words: number, start: number, end: number): boolean =>
  (posting & HINT) === wanted && obeysRule(posting & RULE_BITS, text, tokens, i, words, start, end)

function toFound(search: Search, i: number, words: number, form: WordForm): FoundName {
  const { indexes, values, ends } = search, postings: FoundName['postings'] = []
  let end = 0
  for (let k = 0; k < indexes.length; k++) {
    if (search.words[k] !== words) continue
    end = Math.max(end, ends[k]!)
    for (let place = 0, count = countOf(indexes[k]!, values[k]!); place < count; place++) {
      const posting = postingAt(indexes[k]!, values[k]!, place)
      if (isWanted(search, posting, i, words, form.start, ends[k]!)) postings.push({ index: k, posting })
    }
  }
  return { start: form.start, end, hint: search.wanted === HINT, restored: form.restored, postings }
}
