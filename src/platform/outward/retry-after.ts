/** When a source may be asked again. */

/** However long a source asks for: no longer than a day (milliseconds). */
export const longestRest = 24 * 3_600_000
const first = 30_000
const mostDoublings = 7

/**
 * The header Retry-After (seconds, or an HTTP date) in milliseconds from `now`; null where it is
 * absent or says nothing.
 */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? ''
  if (text === '') return null
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestRest)
}

/**
 * Without such a header: half a minute, then twice as long at each failure in a row, up to about an
 * hour.
 */
export function restAfter(failures: number): number {
  return first * 2 ** Math.min(Math.max(failures - 1, 0), mostDoublings)
}
