/**
 * Names of several indexes in a text, in one pass: leftmost, then longest. Each word is hashed once; a byte of the
 * masks tells which lengths are worth a look. Linear: at most MAX_WORDS steps a word and index.
 */
import { obeysRule } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, slotOf } from './hashing.ts'
import { EMPTY, getPostings, HINT, LIST, LONG, MAX_WORDS, RULE_BITS, type NameIndex } from './name-index.ts'
import { findNameTokens, HARD_GAP, SOFT_GAP, type NameTokens } from './name-tokens.ts'
import { findPossessive, findWordForms, possessive, type WordForm } from './word-forms.ts'

export interface FoundName {
  start: number
  end: number
  hint: boolean
  /** the text writes «لل» for ل and ال: the name itself has an alif before `start` */
  restored: boolean
  /** which index, which of its postings, already held against the case rules */
  postings: { index: number; posting: number }[]
}

interface Scan {
  text: string
  tokens: NameTokens
  indexes: readonly NameIndex[]
  /** HINT when looking for hints, 0 for names */
  wanted: number
}

/** What the last search found, by index: kept here because a search allocates nothing. */
const foundWords: number[] = [], foundValues: number[] = [], foundEnds: number[] = []
const firstHashes = new Int32Array(MAX_WORDS), secondHashes = new Int32Array(MAX_WORDS)

/** Every name of the indexes in `text`, sorted, not overlapping. */
export function findInIndexes(text: string, indexes: readonly NameIndex[]): FoundName[] {
  const found: FoundName[] = [], tokens = findNameTokens(text), whole: WordForm = { start: 0, end: 0, first: 0, second: 0, restored: false, cut: false }
  const names: Scan = { text, tokens, indexes, wanted: 0 }
  const hints: Scan = { ...names, indexes: indexes.map((index) => index.hasHints ? index : noNames), wanted: HINT }
  const hasHints = indexes.some((index) => index.hasHints)
  const { count, starts, ends, first, second } = tokens
  for (let i = 0; i < count;) {
    whole.start = starts[i]!
    whole.end = ends[i]!
    whole.first = first[i]!
    whole.second = second[i]!
    let hit: FoundName | null = null, words = findLongest(names, i, whole)
    if (words) hit = toFound(names, i, words, whole)
    for (const form of copied(findWordForms(text, tokens, i))) {
      const longer = findLongest(names, i, form)
      if (longer <= words) continue
      words = longer
      hit = toFound(names, i, words, form)
    }
    if (!hit && hasHints) {
      words = findLongest(hints, i, whole)
      const hint = words ? toFound(hints, i, words, whole) : null
      if (!hasNameInside(names, i, words)) hit = hint
    }
    if (hit) found.push(hit)
    i += hit ? words : 1
  }
  return found
}

/** The forms are shared memory, and a search may ask for others. */
const copied = (forms: readonly WordForm[]): readonly WordForm[] => forms.length === 0 ? forms : [...forms]

/** How many words the longest name has that begins at word `i` read as `form`; 0 for none. Leaves its values in the arrays above. */
function findLongest(scan: Scan, i: number, form: WordForm): number {
  let longest = 0
  for (let k = 0; k < scan.indexes.length; k++) {
    const index = scan.indexes[k]!
    const masks = scan.tokens.lower[i] ? index.smallMasks : index.masks, mask = masks[form.first & (masks.length - 1)]!
    foundWords[k] = mask === 0 ? 0 : findInOne(scan, index, k, i, form, mask)
    if (foundWords[k]! > longest) longest = foundWords[k]!
  }
  return longest
}

function findInOne(scan: Scan, index: NameIndex, k: number, i: number, form: WordForm, mask: number): number {
  const { tokens, text } = scan, { first, second, gaps, count } = tokens
  const limit = form.cut ? 1 : mask >= 1 << (LONG - 1) ? MAX_WORDS : 32 - Math.clz32(mask)
  let words = 1
  firstHashes[0] = extendFirst(index.seed, form.first, SOFT_GAP)
  secondHashes[0] = extendSecond(index.seed, form.second, SOFT_GAP)
  for (; words < limit && i + words < count && gaps[i + words] !== HARD_GAP; words++) {
    firstHashes[words] = extendFirst(firstHashes[words - 1]!, first[i + words]!, gaps[i + words]!)
    secondHashes[words] = extendSecond(secondHashes[words - 1]!, second[i + words]!, gaps[i + words]!)
  }
  for (; words > 0; words--) {
    if (!(mask & (1 << (Math.min(words, LONG) - 1)))) continue
    const last = i + words - 1
    foundEnds[k] = words === 1 ? form.end : tokens.ends[last]!
    if (accept(scan, index, k, firstHashes[words - 1]!, secondHashes[words - 1]!, i, words, form.start)) return words
    if (words === 1 || !findPossessive(text, tokens, last)) continue
    const own = possessive(), gap = gaps[last]!
    foundEnds[k] = own.end
    if (accept(scan, index, k, extendFirst(firstHashes[words - 2]!, own.first, gap), extendSecond(secondHashes[words - 2]!, own.second, gap), i, words, form.start)) return words
  }
  return 0
}

function accept(scan: Scan, index: NameIndex, k: number, first: number, second: number, i: number, words: number, start: number): boolean {
  const slot = slotOf(second, index.displacements[bucketOf(first, index.displacements.length)]!, index.fingerprints.length)
  if (index.fingerprints[slot] !== first) return false
  const value = index.values[slot]!
  if (value === EMPTY) return false
  foundValues[k] = value
  if (value < LIST) return isWanted(scan, value, i, words, start, foundEnds[k]!)
  return getPostings(index, value).some((posting) => isWanted(scan, posting, i, words, start, foundEnds[k]!))
}

const isWanted = ({ wanted, text, tokens }: Scan, posting: number, i: number, words: number, start: number, end: number): boolean =>
  (posting & HINT) === wanted && obeysRule(posting & RULE_BITS, text, tokens, i, words, start, end)

function toFound(scan: Scan, i: number, words: number, form: WordForm): FoundName {
  const postings: FoundName['postings'] = []
  let end = 0
  for (let k = 0; k < scan.indexes.length; k++) {
    if (foundWords[k] !== words) continue
    end = Math.max(end, foundEnds[k]!)
    for (const posting of getPostings(scan.indexes[k]!, foundValues[k]!)) {
      if (isWanted(scan, posting, i, words, form.start, foundEnds[k]!)) postings.push({ index: k, posting })
    }
  }
  return { start: form.start, end, hint: scan.wanted === HINT, restored: form.restored, postings }
}

/** Whether a name begins within these words: then a hint that spans it gives way. */
function hasNameInside(scan: Scan, from: number, words: number): boolean {
  const { starts, ends, first, second } = scan.tokens
  for (let i = from + 1; i < from + words; i++) {
    const form = { start: starts[i]!, end: ends[i]!, first: first[i]!, second: second[i]!, restored: false, cut: false }
    if (findLongest(scan, i, form)) return true
    for (const other of copied(findWordForms(scan.text, scan.tokens, i))) if (findLongest(scan, i, other)) return true
  }
  return false
}

const noNames: NameIndex = {
  seed: 0, masks: new Uint8Array(1), smallMasks: new Uint8Array(1), displacements: new Uint16Array(1), fingerprints: new Int32Array(1),
  values: new Uint32Array([EMPTY]), postings: new Uint32Array(0), hasHints: false,
}
