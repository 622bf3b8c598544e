/**
 * Word lists and weights that come after the script. In the source they stand in files of nothing but lists, and are simply there. The extension's build
 * (tools/build/language-data.ts) takes those files out of its script into one data file a language, so that a page in English is not kept waiting by Arabic
 * lists. So nothing may read a list while modules are being loaded: see text/once.ts.
 */

/** By file ("names/places") and by the name of the list. */
export type Lists = Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>

const waiting = new Map<string, ((lists: Lists) => void)[]>()

/** Called by each file that the build has emptied. */
export function expectLists(code: string, fill: (lists: Lists) => void): void {
  const fills = waiting.get(code)
  if (fills) fills.push(fill)
  else waiting.set(code, [fill])
}

/** Fills the lists of a language where they are still wanting, from what `load` gives. Rejects where that does; then it may be tried again. */
export async function loadLists(code: string, load: (code: string) => Promise<ArrayBuffer>): Promise<void> {
  if (!waiting.has(code)) return
  const lists = readLists(await load(code))
  for (const fill of waiting.get(code) ?? []) fill(lists)
  waiting.delete(code)
}

/** A data file: the length of the JSON text (uint32, little-endian), lists as JSON, the weights of the name model. */
function readLists(data: ArrayBuffer): Lists {
  const length = new DataView(data).getUint32(0, true)
  const lists = JSON.parse(new TextDecoder().decode(new Uint8Array(data, 4, length))) as Lists
  return { ...lists, [weightsFile]: { weights: new Uint8Array(data, 4 + length) } }
}

export const weightsFile = 'names/weights'

/** The data file of these lists; what readLists reads. */
export function writeLists(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, weights: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(lists)), data = new Uint8Array(4 + json.length + weights.length)
  new DataView(data.buffer).setUint32(0, json.length, true)
  data.set(json, 4)
  data.set(weights, 4 + json.length)
  return data
}
