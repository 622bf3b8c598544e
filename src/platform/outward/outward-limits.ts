/** How often and how many at once a source may be asked, and whose turn it is. */
import type { SourceId } from '../../model/outward.ts'

export interface Limit {
  /** requests under way at the same time */
  atOnce: number
  /** milliseconds from one request's leaving to the next one's */
  apart: number
  /** requests that may wait for their turn; one more fails at once */
  waiting: number
  /** feeds and packs: every host is a source of its own */
  byHost?: boolean
}

/**
 * GDELT asks for one request every 5 seconds in its answer 429, Wikimedia for at most three at
 * once; half a second more for the way there.
 * Guardian keys allow 12 a second, Hypothesis 4 (its conf/nginx.conf): half of that. The others name
 * no limit: one at a time.
 */
export const limits: Record<SourceId, Limit> = {
  wikipedia: { atOnce: 3, apart: 0, waiting: 20 },
  wikidata: { atOnce: 3, apart: 0, waiting: 20 },
  guardian: { atOnce: 1, apart: 200, waiting: 10 },
  gdelt: { atOnce: 1, apart: 5500, waiting: 5 },
  'fact-check': { atOnce: 1, apart: 200, waiting: 10 },
  wayback: { atOnce: 1, apart: 1000, waiting: 10 },
  hypothesis: { atOnce: 1, apart: 500, waiting: 60 },
  feed: { atOnce: 1, apart: 1000, waiting: 50, byHost: true },
  pack: { atOnce: 2, apart: 0, waiting: 50, byHost: true },
}

export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  /** calls once after so many milliseconds; gives the undo */
  later(milliseconds: number, callback: () => void): () => void
}

export interface Turns {
  /**
   * Waits for a turn. Gives what must be called when the request is over; null when too many wait
   * already, or the signal aborted.
   */
  take(signal: AbortSignal): Promise<(() => void) | null>
}

export function createTurns({ atOnce, apart, waiting }: Limit, clock: Clock): Turns {
  const queue: ((done: (() => void) | null) => void)[] = []
  let underWay = 0
  let next = 0
  let stopTimer: (() => void) | null = null

  const start = () => {
    stopTimer?.()
    stopTimer = null
    while (queue.length > 0 && underWay < atOnce) {
      // a clock that is turned back makes nobody wait longer
      next = Math.min(next, clock.now() + apart)
      const wait = next - clock.now()
      if (wait > 0) {
        stopTimer = clock.later(wait, start)
        return
      }
      next = clock.now() + apart
      underWay += 1
      queue.shift()!(over())
    }
  }
  const over = () => {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      underWay -= 1
      start()
    }
  }
  return {
    take: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted || queue.length >= waiting) return resolve(null)
        const leave = () => {
          const at = queue.indexOf(enter)
          if (at >= 0) queue.splice(at, 1)
          resolve(null)
        }
        const enter = (done: (() => void) | null) => {
          signal.removeEventListener('abort', leave)
          resolve(done)
        }
        signal.addEventListener('abort', leave, { once: true })
        queue.push(enter)
        start()
      }),
  }
}
