/** The middle of some measurements; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Rounded to `digits` places after the point. */
export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
