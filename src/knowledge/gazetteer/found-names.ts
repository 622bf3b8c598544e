/** The names found in a text, in arrays that are reused, so that nothing is allocated for each name. */
export interface FoundNames {
  count: number
  /** UTF-16 offsets, half-open; sorted, not overlapping */
  starts: Int32Array
  ends: Int32Array
  /** HINT, RESTORED */
  kinds: Uint8Array
  /** where the sources of each begin; one more than there are names */
  from: Int32Array
  /**
   * for each source: the number of its index, the slot in it, and the kinds of its postings whose
   * case rules hold
   */
  indexes: Int32Array
  slots: Int32Array
  accepted: Int32Array
}

export const createFoundNames = (): FoundNames => ({
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  kinds: new Uint8Array(0),
  from: new Int32Array(1),
  indexes: new Int32Array(1 << 8),
  slots: new Int32Array(1 << 8),
  accepted: new Int32Array(1 << 8),
})

/** Empties the arrays and makes room for that many names. */
export function clearFoundNames(found: FoundNames, names: number): void {
  found.count = 0
  if (found.starts.length >= names) return
  const size = names + (names >> 2)
  Object.assign(found, {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    kinds: new Uint8Array(size),
    from: new Int32Array(size + 1),
  })
}

/** Adds a source to the name that is added next. `at`: its place among all. */
export function addSource(
  found: FoundNames,
  at: number,
  index: number,
  slot: number,
  kinds: number,
): void {
  if (at >= found.slots.length)
    for (const key of ['indexes', 'slots', 'accepted'] as const) found[key] = grown(found[key])
  found.indexes[at] = index
  found.slots[at] = slot
  found.accepted[at] = kinds
}

export function addName(
  found: FoundNames,
  start: number,
  end: number,
  kind: number,
  sourcesEnd: number,
): void {
  const at = found.count++
  found.starts[at] = start
  found.ends[at] = end
  found.kinds[at] = kind
  found.from[at + 1] = sourcesEnd
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
