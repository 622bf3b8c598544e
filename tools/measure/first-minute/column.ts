import type { Visit } from './visit.ts'

/**
 * One thing that is measured of every page. To add one, write a file in columns/ and name it in
 * columns/list.ts.
 */
export interface Column {
  name: string
  /** a figure of one page as it stands open; null where there is none */
  take(visit: Visit): number | null | Promise<number | null>
  /** what the table says of all pages; without those that gave null */
  sum(figures: readonly number[], pages: number): string
}

/** "74 of 90 (82 %)": pages whose figure is not 0. */
export function share(figures: readonly number[], pages: number): string {
  const hits = figures.filter((figure) => figure !== 0).length
  return `${hits} of ${pages} (${((100 * hits) / Math.max(1, pages)).toFixed(0)} %)`
}

/** "3.1 (9 in 10 below 6.4)": the middle of the figures, and what most stay below. */
export const middle =
  (unit: string, digits: number) =>
  (figures: readonly number[]): string => {
    const sorted = figures.toSorted((a, b) => a - b)
    const at = (part: number) =>
      `${(sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(digits)}${unit}`
    return sorted.length === 0
      ? 'none'
      : `${at(0.5)} (9 in 10 within ${at(0.9)}; ${sorted.length} pages)`
  }
