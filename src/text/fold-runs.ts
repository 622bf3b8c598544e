/**
 * The fold table, run-length encoded: two units for each run of neighbours that fold alike. The
 * first holds the run's length and, in its two lowest bits, how its units fold; the second is the
 * folded unit of the first.
 */

/**
 * How a run folds, as a mask over the place in it that is added to the first folded unit: all to one
 * unit; each to its predecessor's plus one (letters that stay as they are); alternating capitals and
 * small letters, to the small ones.
 */
const masks = [0, ~0, ~1]

/** Keeps both units of a run clear of surrogates. */
const longest = 0x1fff

export function packFoldTable(table: Uint16Array): string {
  let packed = ''
  for (let from = 0; from < table.length;) {
    const first = table[from]!
    const lengths = masks.map((mask) => {
      let k = 1
      while (k < longest && from + k < table.length && table[from + k] === first + (k & mask)) k++
      return k
    })
    const length = Math.max(...lengths)
    packed += String.fromCharCode((length << 2) | lengths.indexOf(length), first)
    from += length
  }
  return packed
}

/** Runs at every start of the background, before an engine makes anything faster: no calls in loops. */
export function openFoldTable(packed: string): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let i = 0, from = 0; i < packed.length; i += 2) {
    const head = packed.charCodeAt(i)
    const first = packed.charCodeAt(i + 1)
    const mask = masks[head & 3]!
    const length = head >> 2
    if (mask !== 0) for (let k = 0; k < length; k++) table[from + k] = first + (k & mask)
    else if (first !== 0) table.fill(first, from, from + length)
    from += length
  }
  return table
}
