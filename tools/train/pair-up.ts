/** How well a labelled and a found thing fit: the better first, then the smaller `size`. */
export interface Fit {
  score: number
  size?: number
}

/**
 * Pairs labelled and found things one to one, those that fit best first, as the scorer of the
 * labelled data does: pairs of their numbers. `fitOf`: null where two do not go together.
 */
export function pairUp<Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  fitOf: (label: Label, found: Found) => Fit | null,
): [label: number, found: number][] {
  const all = labels.flatMap((label, i) =>
    found.flatMap((one, k) => {
      const fit = fitOf(label, one)
      return fit ? [{ i, k, size: 0, ...fit }] : []
    }),
  )
  all.sort((a, b) => b.score - a.score || a.size - b.size)
  const labelled = new Set<number>()
  const taken = new Set<number>()
  return all.flatMap(({ i, k }): [number, number][] => {
    if (labelled.has(i) || taken.has(k)) return []
    labelled.add(i)
    taken.add(k)
    return [[i, k]]
  })
}
