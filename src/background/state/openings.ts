import { count, hasShape } from '../../model/shape.ts'
import type { LocalArea } from '../../platform/database/private-area.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'

const key = 'openings'
/** Nobody asks how many more there were. */
const most = 100

/** Counts how often popup and panel were opened, in the private area: the reader's habits are theirs. */
export function createOpenings(area: LocalArea): {
  /** one more; gives their number, up to a hundred */
  add(): Promise<number>
} {
  const inTurn = createTaskQueue()
  return {
    add: () =>
      inTurn(async () => {
        const before = (await area.get(key))[key]
        const known = hasShape(count, before) ? (before as number) : 0
        const now = Math.min(known + 1, most)
        if (now !== known) await area.set({ [key]: now })
        return now
      }),
  }
}
