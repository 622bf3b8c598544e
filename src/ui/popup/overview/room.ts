import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** How many rows each part of the overview has. */
export interface Room {
  cited: number
  claims: number
  background: number
}

/** Rows of cited, claims and background, from an ample page to a scant one. */
const rooms = [
  [4, 6, 5],
  [3, 6, 5],
  [3, 6, 4],
  [3, 5, 4],
  [3, 5, 3],
  [3, 4, 3],
  [3, 4, 2],
  [3, 3, 2],
  [2, 6, 4],
  [2, 6, 3],
  [2, 5, 3],
  [2, 5, 2],
  [2, 4, 2],
  [2, 3, 2],
  [2, 2, 2],
  [1, 6, 3],
  [1, 5, 3],
  [1, 4, 3],
  [1, 4, 2],
  [1, 3, 2],
  [1, 2, 2],
  [1, 1, 1],
] as const

/**
 * The first room with which the page fits without scrolling: it is drawn with less and less until
 * it does. `changing`: what is drawn.
 */
export function useRoom(page: RefObject<HTMLElement | null>, ...changing: unknown[]): Room {
  const [at, setAt] = useState(0)
  useLayoutEffect(() => {
    const body = page.current?.closest('.body')
    if (body && body.scrollHeight > body.clientHeight + 1 && at < rooms.length - 1) setAt(at + 1)
  }, [at, ...changing])
  const [cited, claims, background] = rooms[at]!
  return { cited, claims, background }
}
