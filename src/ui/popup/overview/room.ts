import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

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

/** The room with less by one step, where it does not fit yet. */
const giveWay = (at: number, page: HTMLElement): number =>
  isTooTall(page) ? Math.min(at + 1, rooms.length - 1) : at

function isTooTall(page: HTMLElement): boolean {
  const body = page.closest('.body')
  return !!body && body.scrollHeight > body.clientHeight + 1
}

/**
 * The first room with which the page fits without scrolling: it is drawn with less and less until
 * it does, and anew with the most where there is more height for it.
 */
export function useRoom(page: RefObject<HTMLElement | null>): Room {
  const [at, setAt] = useState(0)
  useLayoutEffect(() => setAt((now) => giveWay(now, page.current!)), [at])
  useEffect(() => {
    const own = page.current!
    const body = own.closest('.body')
    if (!body) return
    let height = 0
    const observer = new ResizeObserver(() => {
      const hasMore = body.clientHeight > height
      height = body.clientHeight
      setAt((now) => (hasMore && now > 0 ? 0 : giveWay(now, own)))
    })
    observer.observe(body)
    observer.observe(own)
    return () => observer.disconnect()
  }, [])
  const [cited, claims, background] = rooms[at]!
  return { cited, claims, background }
}
