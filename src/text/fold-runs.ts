/**
 * The fold table, run-length encoded: two units for each run of neighbours that fold alike. The
 * first holds the run's length and, in its two lowest bits, how its units fold; the second is the
 * folded unit of the first.
 */

/**
 * How a run folds: all to one unit; each to its predecessor's plus one (letters that stay as they
 * are); alternating capitals and small letters, to the small ones.
 */
const ways: ((first: number, k: number) => number)[] = [
  (first) => first,
  (first, k) => first + k,
  (first, k) => first + (k & ~1),
]

/** Keeps both units of a run clear of surrogates. */
const longest = 0x1fff

export function packFoldTable(table: Uint16Array): string {
  let packed = ''
  for (let from = 0; from < table.length;) {
    const first = table[from]!
    const lengths = ways.map((way) => {
      let k = 1
      while (k < longest && from + k < table.length && table[from + k] === way(first, k)) k++
      return k
    })
    const length = Math.max(...lengths)
    packed += String.fromCharCode((length << 2) | lengths.indexOf(length), first)
    from += length
  }
  return packed
}

export function openFoldTable(packed: string): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let i = 0, from = 0; i < packed.length; i += 2) {
    const head = packed.charCodeAt(i)
    const first = packed.charCodeAt(i + 1)
    const way = ways[head & 3]!
    const end = from + (head >> 2)
    if (way !== ways[0]) for (let k = 0; from + k < end; k++) table[from + k] = way(first, k)
    else if (first !== 0) table.fill(first, from, end)
    from = end
  }
  return table
}
