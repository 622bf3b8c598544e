/**
 * Small packs of the extension's own in one file: to ask for a file takes a browser about a
 * millisecond, whatever its size. The file begins with the length of a JSON text (uint32,
 * little-endian); that names each pack with offset and length; the packs stand behind it, each at a
 * place where a section of a pack may begin.
 */
import { aligned } from './pack-format.ts'

type Place = [offset: number, length: number]

export function putTogether(packs: ReadonlyMap<string, ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const places: Record<string, Place> = {}
  let end = 0
  for (const [id, { byteLength }] of packs) {
    places[id] = [end, byteLength]
    end += aligned(byteLength)
  }
  const text = new TextEncoder().encode(JSON.stringify(places))
  const base = aligned(4 + text.length)
  const together = new Uint8Array(base + end)
  new DataView(together.buffer).setUint32(0, text.length, true)
  together.set(text, 4)
  for (const [id, pack] of packs) together.set(new Uint8Array(pack), base + places[id]![0])
  return together
}

/** The packs of such a file by their ids, each with bytes of its own. */
export function takeApart(together: ArrayBuffer): ReadonlyMap<string, ArrayBuffer> {
  const length = new DataView(together).getUint32(0, true)
  const base = aligned(4 + length)
  const text = new TextDecoder().decode(new Uint8Array(together, 4, length))
  const places = Object.entries(JSON.parse(text) as Record<string, Place>)
  return new Map(
    places.map(([id, [offset, bytes]]) => [
      id,
      together.slice(base + offset, base + offset + bytes),
    ]),
  )
}
