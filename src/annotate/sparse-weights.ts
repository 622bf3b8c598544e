/**
 * Weights of which most are none, for a few labels by feature. Form: for each feature that has any,
 * in rising order, a varint gap to its number, one byte with a bit for each label that has a weight,
 * and these, int8.
 */

/** Most labels of a feature. */
export const mostLabels = 8

/** Reads such weights from `at` to the end: `put` takes each feature's number, label and weight in steps. */
export function readSparseWeights(
  bytes: Uint8Array,
  at: number,
  put: (feature: number, label: number, weight: number) => void,
): void {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let i = at, feature = 0; i < bytes.length;) {
    let byte = bytes[i++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[i++]!
      gap |= (byte & 127) << shift
    }
    feature += gap
    const labels = bytes[i++]!
    for (let label = 0; label < mostLabels; label++)
      if ((labels >> label) & 1) put(feature, label, signed[i++]!)
  }
}
