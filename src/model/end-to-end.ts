/** Parts of different length in one array of bytes. */
export interface EndToEnd {
  /** where each begins; one more at the end */
  offsets: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

export function layEndToEnd(parts: readonly Uint8Array[]): EndToEnd {
  const offsets = new Uint32Array(parts.length + 1)
  parts.forEach((part, i) => {
    offsets[i + 1] = offsets[i]! + part.length
  })
  const bytes = new Uint8Array(offsets[parts.length]!)
  parts.forEach((part, i) => bytes.set(part, offsets[i]))
  return { offsets, bytes }
}
