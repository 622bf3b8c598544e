/** Work over records that may lie in the database: it runs again once those that it missed are loaded. */
import type { InParts } from '../model/in-parts.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Pack } from './pack-file/pack.ts'
import { DamagedPack, PackError } from './pack-file/pack-errors.ts'

/**
 * A record can refer to others that are not loaded yet: the task is repeated at most so many times.
 */
const mostRounds = 10
/** How many records were asked for that were not loaded. */
export const countMissed = (packs: readonly Pack[]): number =>
  packs.reduce((sum, pack) => sum + pack.getMissed(), 0)

/** KnowledgeBase.runInParts */
export function createRuns(packs: readonly Pack[]): KnowledgeBase['runInParts'] {
  return async (begin, takeAll) => {
    for (let round = 1; ; round++) {
      let missed = 0
      const count = (more: number) => void (missed += more)
      try {
        const result = await takeAll(countingMissed(begin(), packs, count))
        if (missed === 0 || round === mostRounds) return result
      } catch (error) {
        // a task can fail over a record that was missing
        if (missed === 0 || round === mostRounds) throw error
      }
      await Promise.all(packs.map(loadMissed))
    }
  }
}

/** That work; `count` is told how many records its parts missed, and not of what others did meanwhile. */
function* countingMissed<T>(
  work: InParts<T>,
  packs: readonly Pack[],
  count: (missed: number) => void,
): InParts<T> {
  for (;;) {
    const before = countMissed(packs)
    let part: IteratorResult<void, T>
    try {
      part = work.next()
    } finally {
      count(countMissed(packs) - before)
    }
    if (part.done) return part.value
    yield
  }
}

async function loadMissed(pack: Pack): Promise<void> {
  try {
    await pack.load()
  } catch (error) {
    throw error instanceof PackError ? new DamagedPack(pack, error.message) : error
  }
}
