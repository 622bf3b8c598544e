/** What the tagger sees of each word, as numbers of features. */
import type { BlockKind } from '../../../model/text.ts'
import type { TagWord } from './tag-words.ts'

/** Numbers of features are hashes below this. */
export const tagFeatureSpace = 1 << 17

/** Most features of a word. */
export const mostTagFeatures = 32

/** The weights count on this order. */
export const blockKinds: readonly BlockKind[] = [
  'title',
  'heading',
  'paragraph',
  'quote',
  'list-item',
]

/** Where a word stands in its block, and what verbs of speech stand around it. */
interface Surroundings {
  /** by word: the last word before it and the next behind it in its sentence that may bring speech, -1 for none */
  left: Int32Array
  right: Int32Array
  /** by word: the first of its sentence */
  begins: Int32Array
  hasQuotes: boolean
}

function readSurroundings(words: readonly TagWord[]): Surroundings {
  const n = words.length
  const left = new Int32Array(n)
  const right = new Int32Array(n)
  const begins = new Int32Array(n)
  for (let i = 0, last = -1; i < n; i++) {
    const isNew = i === 0 || words[i]!.sentence !== words[i - 1]!.sentence
    if (isNew) last = -1
    begins[i] = isNew ? i : begins[i - 1]!
    left[i] = last
    if (words[i]!.kind.speaks) last = i
  }
  for (let i = n - 1, next = -1; i >= 0; i--) {
    if (i === n - 1 || words[i]!.sentence !== words[i + 1]!.sentence) next = -1
    right[i] = next
    if (words[i]!.kind.speaks) next = i
  }
  return { left, right, begins, hasQuotes: words.some(({ isQuoted }) => isQuoted) }
}

/** A number of words in one of nine ranges. */
const distanceRange = (words: number): number =>
  words <= 3 ? words : words <= 5 ? 4 : words <= 8 ? 5 : words <= 13 ? 6 : words <= 22 ? 7 : 8

function hash(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35)
  return (h ^ (h >>> 13)) & (tagFeatureSpace - 1)
}

/**
 * Classes and marks in rows, with two places before the first word and behind the last for classes
 * and one for marks, so that no word asks whether it stands at the border.
 */
function readRows(words: readonly TagWord[]): { classes: Int32Array; gaps: Int32Array } {
  const n = words.length
  const classes = new Int32Array(n + 4)
  const gaps = new Int32Array(n + 2)
  classes.fill(beforeAll, 0, 2).fill(behindAll, n + 2)
  gaps[n + 1] = endOfBlock
  for (let i = 0; i < n; i++) {
    classes[i + 2] = words[i]!.kind.id
    gaps[i + 1] = words[i]!.gap
  }
  return { classes, gaps }
}

const beforeAll = 1
const behindAll = 2
const endOfBlock = 2048

/** A block with what is said of the paragraphs beside it. */
export interface TagBlock {
  kind: BlockKind
  words: readonly TagWord[]
  /** a verb of speech stands in the block before it, in the one behind it: bits 1 and 2 */
  beside: number
}

/** Gives `take` the features of each word in turn: the first `count` numbers of `found`. */
export function findTagFeatures(
  { words, kind, beside }: TagBlock,
  found: Int32Array,
  take: (index: number, count: number) => void,
): void {
  const n = words.length
  const { left, right, begins, hasQuotes } = readSurroundings(words)
  const block = blockKinds.indexOf(kind)
  const { classes, gaps } = readRows(words)
  let count = 0
  const push = (template: number, a: number, b = 0) => {
    found[count++] = hash(template, a, b)
  }
  for (let i = 0; i < n; i++) {
    count = 0
    const { isQuoted, sentence } = words[i]!
    const quoted = Number(isQuoted)
    const own = classes[i + 2]!
    const before = classes[i + 1]!
    const behind = classes[i + 3]!
    push(0, 0)
    push(1, own)
    push(2, before)
    push(3, behind)
    push(4, classes[i]!)
    push(5, classes[i + 4]!)
    push(6, before, own)
    push(7, own, behind)
    push(8, classes[i]!, before)
    push(9, behind, classes[i + 4]!)
    const gap = gaps[i + 1]!
    const next = gaps[i + 2]!
    push(10, gap)
    push(11, next)
    push(12, gap, next)
    push(13, own, gap)
    push(14, own, next)
    push(15, before, gap * 4096 + gaps[i]!)
    push(16, quoted, Number(hasQuotes))
    push(17, own, quoted)
    push(18, block)
    push(19, distanceRange(i - begins[i]!))
    push(20, Math.min(3, sentence), block)
    const l = left[i]!
    const r = right[i]!
    const leftClass = l < 0 ? 0 : classes[l + 2]!
    push(21, l < 0 ? 9 : distanceRange(i - l))
    push(22, leftClass)
    push(23, leftClass, quoted)
    push(24, r < 0 ? 9 : distanceRange(r - i))
    push(25, r < 0 ? 0 : classes[r + 2]!)
    push(26, Number(l < 0) + 2 * Number(r < 0), quoted)
    const opening = classes[begins[i]! + 2]!
    push(27, opening)
    push(28, opening, classes[begins[i]! + 3]!)
    push(29, beside, Number(l < 0 && r < 0))
    take(i, count)
  }
}
