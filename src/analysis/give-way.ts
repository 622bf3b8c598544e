/** How a long analysis lets the background answer others meanwhile. */
import type { InParts } from '../model/in-parts.ts'

/**
 * Milliseconds for which an analysis keeps all others waiting, but for a part that takes longer: an
 * ordinary article is read at once, and beside a very long one other pages are answered.
 */
const longestTurn = 100

/** Resolves once others who wait have had their turn. */
export const letOthersWork = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

/** Lets others work where their turn has come; null where it has not. */
export type GiveWay = () => Promise<void> | null

/** `clock`: milliseconds, monotonic. */
export function createGivingWay(clock: () => number): GiveWay {
  let began = clock()
  return () =>
    clock() - began < longestTurn
      ? null
      : letOthersWork().then(() => {
          began = clock()
        })
}

/** The whole work, with others' turns between its parts. Rejects with what it throws. */
export async function takeWithPauses<Result>(
  work: InParts<Result>,
  giveWay: GiveWay,
): Promise<Result> {
  for (;;) {
    const part = work.next()
    if (part.done) return part.value
    const pause = giveWay()
    if (pause) await pause
  }
}
