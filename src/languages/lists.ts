/**
 * Word lists, tables and weights that come after the script. In the source they stand in files of
 * nothing but lists or in files named *.made.ts, and are simply there. The extension's build
 * (tools/build/language-data.ts) takes what those give out of its script into one data file a
 * language, so that a page in English is not kept waiting by Arabic lists. So nothing may read a
 * list while modules are being loaded: see text/once.ts.
 */

/** By file ("names/places") and by the name of the list or of the function that makes it. */
export type Lists = Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>

const waiting = new Map<string, ((lists: Lists) => void)[]>()

/** Called by each file that the build has emptied. */
export function expectLists(code: string, fill: (lists: Lists) => void): void {
  const fills = waiting.get(code)
  if (fills) fills.push(fill)
  else waiting.set(code, [fill])
}

/**
 * Fills the lists of a language where they are still wanting, from what `load` gives. Rejects where
 * that does; then it may be tried again.
 */
export async function loadLists(
  code: string,
  load: (code: string) => Promise<ArrayBuffer>,
): Promise<void> {
  if (!waiting.has(code)) return
  const lists = readLists(await load(code))
  for (const fill of waiting.get(code) ?? []) fill(lists)
  waiting.delete(code)
}

/** Where bytes stand: offset behind the JSON, and length. */
type Place = [offset: number, length: number]

const alignment = 8
const aligned = (length: number) => Math.ceil(length / alignment) * alignment

/**
 * A data file: the length of the JSON text (uint32, little-endian), lists as JSON with places for
 * bytes, then the bytes, each at a place that eight divides.
 */
function readLists(data: ArrayBuffer): Lists {
  const length = new DataView(data).getUint32(0, true)
  const base = aligned(4 + length)
  const files = JSON.parse(new TextDecoder().decode(new Uint8Array(data, 4, length))) as Record<
    string,
    Record<string, string | Place>
  >
  return Object.fromEntries(
    Object.entries(files).map(([file, lists]) => [
      file,
      Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [
          name,
          typeof list === 'string' ? list : new Uint8Array(data, base + list[0], list[1]),
        ]),
      ),
    ]),
  )
}

/** The data file of these lists; what readLists reads. */
export function writeLists(lists: Lists): Uint8Array {
  const bytes: [number, Uint8Array][] = []
  let end = 0
  const toPlace = (list: Uint8Array): Place => {
    const place: Place = [end, list.length]
    bytes.push([end, list])
    end += aligned(list.length)
    return place
  }
  const json = new TextEncoder().encode(
    JSON.stringify(lists, (_key, value: unknown) =>
      value instanceof Uint8Array ? toPlace(value) : value,
    ),
  )
  const base = aligned(4 + json.length)
  const data = new Uint8Array(base + end)
  new DataView(data.buffer).setUint32(0, json.length, true)
  data.set(json, 4)
  for (const [offset, list] of bytes) data.set(list, base + offset)
  return data
}
