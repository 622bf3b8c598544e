/**
 * Features of a word for the sequence model, as hashed numbers below `featureSpace`. The trainer and the tagger share this file:
 * a change here needs new weights (npm run train).
 */
import { lexiconLists } from '../../languages/name-lexicon.ts'
import { evidenceKinds } from './document-evidence.ts'
import type { NameWord } from './name-words.ts'

export const featureSpace = 1 << 22
/** Room that one word's features need at most. */
export const mostFeatures = 200

const outside = 0x51ed270b

/** What a word gives to its neighbours' features, worked out once a sentence. */
interface Summary {
  core: number
  whole: number
  kind: number
}

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

function mixed(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return (h ^ (h >>> 13)) >>> 10
}

const pair = (a: number, b: number) => Math.imul(a, 0x01000193) ^ b

/** Words with the same bits are of one kind. */
const kindOf = (word: NameWord) => word.bits | (word.phraseBits !== 0 ? Math.imul(word.phraseBits, 31) ^ (word.phraseStart ? 1 << 30 : 1 << 29) : 0)

/**
 * Calls `use` for each word of a sentence with its index and the features in `found`: up to `identity` those that name the word itself,
 * up to `shared` those of its company, up to `count` those of its spelling, which speak only when no feature in `found[0..forms)`, the word's readings, is known:
 * an unknown word is more often a name. The trainer withholds the first part from rare words, so that the rest learns to do without.
 */
export function findFeatures(words: readonly NameWord[], found: Int32Array, use: (index: number, forms: number, identity: number, shared: number, count: number) => void): void {
  const summaries: Summary[] = words.map((word) => ({ core: hash(word.core.folded), whole: hash(word.folded), kind: kindOf(word) }))
  const at = (i: number): Summary => summaries[i] ?? { core: outside, whole: outside, kind: -1 }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, here = summaries[i]!, [p2, p1, n1, n2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)]
    let n = 0
    const add = (template: number, value: number) => { found[n++] = mixed(template, value) }
    for (const form of word.forms) add(1, form === word.forms[0] ? here.whole : hash(form.folded))
    const forms = n
    add(2, here.whole)
    add(3, pair(p1.core, here.core))
    add(4, pair(here.core, n1.core))
    const identity = n
    add(5, p1.core)
    add(6, n1.core)
    add(7, p2.core)
    add(8, n2.core)
    add(9, p1.whole)
    n = addBits(20, word.bits, found, n)
    n = addBits(21, words[i - 1]?.bits ?? 0, found, n)
    n = addBits(22, words[i + 1]?.bits ?? 0, found, n)
    n = addBits(23, words[i - 2]?.bits ?? 0, found, n)
    if (word.phraseBits !== 0) n = addBits(word.phraseStart ? 24 : 25, word.phraseBits, found, n)
    n = addBits(26, words[i + 1]?.phraseBits ?? 0, found, n)
    const shapes = word.shape * 64 + (words[i - 1]?.shape ?? 7) * 8 + (words[i + 1]?.shape ?? 7)
    add(30, here.kind)
    add(31, pair(p1.kind, here.kind))
    add(32, pair(here.kind, n1.kind))
    add(33, pair(pair(p1.kind, here.kind), n1.kind))
    add(34, pair(pair(p2.kind, p1.kind), here.kind))
    add(35, pair(p1.core, here.kind))
    add(36, pair(n1.core, here.kind))
    add(37, word.shape)
    add(38, shapes)
    add(39, pair(here.kind, shapes))
    add(40, word.gapBefore)
    add(41, word.gapAfter)
    add(42, pair(word.gapBefore * 16 + word.gapAfter, here.kind))
    add(43, pair(word.gapBefore, p1.core))
    add(44, Number(word.inQuotes) * 16 + word.gapBefore)
    add(45, Math.min(word.folded.length, 12))
    add(46, pair(i === 0 ? 1 : 2, word.shape))
    add(47, pair(p1.kind, word.shape))
    add(48, pair(pair(p1.core, n1.core), word.shape))
    add(49, pair(word.evidence & 63, word.shape))
    add(50, word.core.skip)
    for (let k = 0; k < evidenceKinds; k++) if (word.evidence >> k & 1) { add(51, k); add(52, pair(k, here.kind)) }
    const shared = n
    add(60, 0)
    add(61, here.kind)
    add(62, pair(p1.kind, word.shape))
    add(63, n1.kind)
    add(64, pair(word.gapBefore * 16 + word.gapAfter, word.shape))
    add(65, p1.core)
    add(66, n1.core)
    n = addSpelling(word.core.folded, found, n)
    add(71, Math.min(word.folded.length, 10))
    add(70, pair(word.evidence & 511, word.shape))
    use(i, forms, identity, shared, n)
  }
}

/** Beginnings, endings and trigrams: how a name looks when no list knows it. */
function addSpelling(text: string, found: Int32Array, from: number): number {
  let n = from, forward = 0x811c9dc5, backward = 0x811c9dc5
  for (let k = 0; k < Math.min(4, text.length); k++) {
    forward = Math.imul(forward ^ text.charCodeAt(k), 0x01000193)
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - k), 0x01000193)
    found[n++] = mixed(10 + k, forward)
    found[n++] = mixed(14 + k, backward)
  }
  for (let k = -1; k < Math.min(text.length, 14) - 1; k++) {
    const code = pair(pair(k < 0 ? 1 : text.charCodeAt(k), text.charCodeAt(k + 1)), k + 2 < text.length ? text.charCodeAt(k + 2) : 2)
    found[n++] = mixed(18, code)
  }
  return n
}

function addBits(template: number, bits: number, found: Int32Array, from: number): number {
  let n = from
  for (let k = 0; k < lexiconLists.length; k++) if (bits >> k & 1) found[n++] = mixed(template + 100, k)
  return n
}
