import type { Mark } from './mark/plan-marks.ts'

/** The card from which the reader chooses a meaning: it opens again with the new answer. */
export interface Reopening {
  beforeChoice(): void
  /** where it stands, given once; null where the reader has left it meanwhile */
  take(): number | null
}

/** `getOpen`: the mark whose card is open. */
export function createReopening(getOpen: () => Mark | null): Reopening {
  let place: number | null = null
  return {
    beforeChoice() {
      place = getOpen()?.start ?? null
    },
    take() {
      const taken = place
      place = null
      return taken === getOpen()?.start ? taken : null
    },
  }
}
