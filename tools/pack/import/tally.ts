import type { Unread } from './draft.ts'

/** What became of the units of a source. */
export interface Tally {
  /** lines or rows */
  read: number
  kept: number
  malformed: number
  leftOut: Record<string, number>
  /** the first malformed ones, in words */
  faults: string[]
}

const mostFaults = 10

export const createTally = (): Tally => ({
  read: 0,
  kept: 0,
  malformed: 0,
  leftOut: {},
  faults: [],
})

/** Counts a unit that was not kept. */
export function countUnkept(tally: Tally, reading: Unread, number: number): void {
  if (reading.fault === 'left-out')
    tally.leftOut[reading.reason] = (tally.leftOut[reading.reason] ?? 0) + 1
  else {
    tally.malformed++
    if (tally.faults.length < mostFaults)
      tally.faults.push(`${number}: ${reading.reason.slice(0, 160)}`)
  }
}

/** The end of an import in words, one thing a line. */
export function toReport({ read, kept, malformed, leftOut, faults }: Tally): string {
  return [
    `${read} read, ${kept} entities kept`,
    ...Object.entries(leftOut)
      .sort((a, b) => b[1] - a[1])
      .map(([reason, count]) => `  ${count} left out: ${reason}`),
    ...(malformed > 0
      ? [
          `  ${malformed} malformed${malformed > faults.length ? `, the first ${faults.length}` : ''}:`,
          ...faults.map((fault) => `    line ${fault}`),
        ]
      : []),
  ].join('\n')
}
