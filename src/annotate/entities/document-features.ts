/** Features of a word that the document, large amounts of text and the packs give it. */
import { mixed, pair, type Numbers } from './feature-numbers.ts'
import type { NameWord } from './name-words.ts'
import { noClasses } from './usage-of.ts'

/** What the document shows of it. */
export function addEvidence({ words, kinds }: Numbers, i: number, found: Int32Array, from: number) {
  const { evidence, shape } = words[i]!
  let n = from
  found[n++] = mixed(49, pair(evidence & 63, shape))
  for (let left = evidence; left !== 0; left &= left - 1) {
    const k = 31 - Math.clz32(left & -left)
    found[n++] = mixed(51, k)
    found[n++] = mixed(52, pair(k, kinds[i + 2]!))
  }
  return n
}

/** How words like it and like its neighbours are used. */
function addUsage(words: readonly NameWord[], i: number, found: Int32Array, from: number): number {
  const { usage, shape, gapBefore } = words[i]!
  const before = words[i - 1]?.usage ?? -1
  const after = words[i + 1]?.usage ?? -1
  let n = from
  const coarse = usage >> 12
  const coarseBefore = before >> 12
  const coarseAfter = after >> 12
  found[n++] = mixed(80, usage)
  found[n++] = mixed(81, pair(usage, shape))
  found[n++] = mixed(82, pair(coarse, shape * 16 + gapBefore))
  found[n++] = mixed(83, pair(pair(coarseBefore, coarse), shape))
  found[n++] = mixed(84, pair(pair(coarse, coarseAfter), shape))
  found[n++] = mixed(85, before)
  found[n++] = mixed(86, after)
  found[n++] = mixed(87, pair(coarseBefore, coarseAfter))
  found[n++] = mixed(88, pair(pair(coarseBefore, coarse), coarseAfter))
  return n
}

/** How much it and its neighbours look like foreign names. */
export function addLikeness(
  { words, cores, kinds }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
) {
  const { likeness, gapBefore, gapAfter } = words[i]!
  const before = words[i - 1]?.likeness ?? 0
  const after = words[i + 1]?.likeness ?? 0
  let n = from
  found[n++] = mixed(56, likeness)
  found[n++] = mixed(57, pair(likeness, cores[i + 1]!))
  found[n++] = mixed(58, likeness * 64 + before * 8 + after)
  found[n++] = mixed(59, pair(likeness, kinds[i + 1]!))
  found[n++] = mixed(73, pair(likeness, kinds[i + 3]!))
  found[n++] = mixed(74, pair(likeness, gapBefore * 16 + gapAfter))
  found[n++] = mixed(75, pair(likeness, kinds[i + 2]!))
  return n
}

/** What the packs know of it and of its neighbours. */
function addHits(words: readonly NameWord[], i: number, found: Int32Array, from: number): number {
  const { hit, shape, usage, bits } = words[i]!
  const before = words[i - 1]?.hit ?? 0
  const after = words[i + 1]?.hit ?? 0
  let n = from
  if (hit !== 0) {
    found[n++] = mixed(90, hit)
    found[n++] = mixed(91, pair(hit, shape))
    found[n++] = mixed(92, pair(hit >> 3, usage >> 12))
    found[n++] = mixed(93, pair(hit >> 3, bits))
    found[n++] = mixed(94, hit >> 5)
  }
  if (before !== 0) found[n++] = mixed(95, before >> 3)
  if (after !== 0) found[n++] = mixed(96, after >> 3)
  return n
}

/** What packs tell, and, where the model has learnt of them, classes of words and its other places. */
export function addKnowledge(
  words: readonly NameWord[],
  i: number,
  found: Int32Array,
  from: number,
): number {
  const { usage, company } = words[i]!
  if (usage === noClasses) return addHits(words, i, found, from)
  let n = addHits(words, i, found, addUsage(words, i, found, from))
  for (const code of company) found[n++] = mixed(97, code)
  return n
}
