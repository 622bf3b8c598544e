/** The first `count` weights of a log-linear model, kept as whole numbers of `steps` parts of one. */
export const readWeights = (bytes: Int8Array, count: number, steps: number): Float32Array =>
  new Float32Array(bytes.subarray(0, count)).map((byte) => byte / steps)
