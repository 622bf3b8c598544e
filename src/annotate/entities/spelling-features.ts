import { fnvStart, fnvStep } from '../../model/fnv.ts'
import { mixed, pair, type Numbers } from './feature-numbers.ts'

export function addUnknown(
  { words, cores, kinds }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const { gapBefore, gapAfter, shape, core, folded, evidence, spelling, stem } = words[i]!
  let n = from
  found[n++] = mixed(60, 0)
  found[n++] = mixed(61, kinds[i + 2]!)
  found[n++] = mixed(62, pair(kinds[i + 1]!, shape))
  found[n++] = mixed(63, kinds[i + 3]!)
  found[n++] = mixed(64, pair(gapBefore * 16 + gapAfter, shape))
  found[n++] = mixed(65, cores[i + 1]!)
  found[n++] = mixed(66, cores[i + 3]!)
  n = addSpelling(core.folded, found, n)
  found[n++] = mixed(71, Math.min(folded.length, 10))
  found[n++] = mixed(70, pair(evidence & 511, shape))
  if (spelling !== 0) found[n++] = mixed(72, spelling)
  if (stem !== 0) found[n++] = mixed(76, stem)
  return n
}

/** Beginnings, endings and trigrams: how a name looks when no list knows it. */
function addSpelling(text: string, found: Int32Array, from: number): number {
  let n = from
  let forward = fnvStart
  let backward = fnvStart
  for (let k = 0; k < Math.min(4, text.length); k++) {
    forward = fnvStep(forward, text.charCodeAt(k))
    backward = fnvStep(backward, text.charCodeAt(text.length - 1 - k))
    found[n++] = mixed(10 + k, forward)
    found[n++] = mixed(14 + k, backward)
  }
  for (let k = -1; k < Math.min(text.length, 14) - 1; k++) {
    const code = pair(
      pair(k < 0 ? 1 : text.charCodeAt(k), text.charCodeAt(k + 1)),
      k + 2 < text.length ? text.charCodeAt(k + 2) : 2,
    )
    found[n++] = mixed(18, code)
  }
  return n
}
