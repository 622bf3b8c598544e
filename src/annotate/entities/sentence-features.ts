/** Features of a word and its sentence; each function gives where the list then ends. */
import { fnv } from '../../model/fnv.ts'
import { addBits, mixed, pair, type Numbers } from './feature-numbers.ts'
import type { NameWord } from './name-words.ts'

export function addReadings(
  { words, wholes, cores }: Numbers,
  i: number,
  found: Int32Array,
): number {
  const { forms, core } = words[i]!
  let n = 0
  found[n++] = mixed(1, wholes[i + 2]!)
  for (let k = 1; k < forms.length; k++)
    found[n++] = mixed(1, forms[k] === core ? cores[i + 2]! : fnv(forms[k]!.folded))
  return n
}

export function addIdentity(
  { words, wholes, cores }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const { spelling } = words[i]!
  let n = from
  found[n++] = mixed(2, wholes[i + 2]!)
  found[n++] = mixed(3, pair(cores[i + 1]!, cores[i + 2]!))
  found[n++] = mixed(4, pair(cores[i + 2]!, cores[i + 3]!))
  if (spelling !== 0) found[n++] = mixed(53, pair(spelling, wholes[i + 2]!))
  return n
}

export function addNeighbours(
  { wholes, cores }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  let n = from
  found[n++] = mixed(5, cores[i + 1]!)
  found[n++] = mixed(6, cores[i + 3]!)
  found[n++] = mixed(7, cores[i]!)
  found[n++] = mixed(8, cores[i + 4]!)
  found[n++] = mixed(9, wholes[i + 1]!)
  return n
}

/** The lists that have it and its neighbours. */
export function addLists(
  words: readonly NameWord[],
  i: number,
  found: Int32Array,
  from: number,
): number {
  const word = words[i]!
  const after = words[i + 1]
  let n = addBits(20, word.bits, found, from)
  n = addBits(21, words[i - 1]?.bits ?? 0, found, n)
  n = addBits(22, after?.bits ?? 0, found, n)
  n = addBits(23, words[i - 2]?.bits ?? 0, found, n)
  n = addBits(word.phraseStart ? 24 : 25, word.phraseBits, found, n)
  return addBits(26, after?.phraseBits ?? 0, found, n)
}

export function addKinds(
  { words, cores, kinds }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const kind = kinds[i + 2]!
  const kindBefore = kinds[i + 1]!
  const kindAfter = kinds[i + 3]!
  const { shape } = words[i]!
  const shapes = shape * 64 + (words[i - 1]?.shape ?? 7) * 8 + (words[i + 1]?.shape ?? 7)
  let n = from
  found[n++] = mixed(30, kind)
  found[n++] = mixed(31, pair(kindBefore, kind))
  found[n++] = mixed(32, pair(kind, kindAfter))
  found[n++] = mixed(33, pair(pair(kindBefore, kind), kindAfter))
  found[n++] = mixed(34, pair(pair(kinds[i]!, kindBefore), kind))
  found[n++] = mixed(35, pair(cores[i + 1]!, kind))
  found[n++] = mixed(36, pair(cores[i + 3]!, kind))
  found[n++] = mixed(37, shape)
  found[n++] = mixed(38, shapes)
  found[n++] = mixed(39, pair(kind, shapes))
  found[n++] = mixed(47, pair(kindBefore, shape))
  found[n++] = mixed(48, pair(pair(cores[i + 1]!, cores[i + 3]!), shape))
  return n
}

/** What stands around it, and where it stands. */
export function addPlace(
  { words, cores, kinds }: Numbers,
  i: number,
  found: Int32Array,
  from: number,
): number {
  const { gapBefore, gapAfter, inQuotes, folded, shape, core } = words[i]!
  let n = from
  found[n++] = mixed(40, gapBefore)
  found[n++] = mixed(41, gapAfter)
  found[n++] = mixed(42, pair(gapBefore * 16 + gapAfter, kinds[i + 2]!))
  found[n++] = mixed(43, pair(gapBefore, cores[i + 1]!))
  found[n++] = mixed(44, (inQuotes ? 16 : 0) + gapBefore)
  found[n++] = mixed(45, Math.min(folded.length, 12))
  found[n++] = mixed(46, pair(i === 0 ? 1 : 2, shape))
  found[n++] = mixed(50, core.skip)
  return n
}
