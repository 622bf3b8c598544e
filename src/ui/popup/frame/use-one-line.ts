import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'

/** How close the children stand, the widest first. */
const looks = ['wide', 'close', 'closest'] as const

/**
 * Sets the children of a list as close as it takes to have them on one line, by its attribute
 * data-fit; where none of the looks does, in as few lines as can be. By the content: how wide it is
 * differs by language, size of text, and which child is bold.
 */
export function useOneLine(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => fit(list.current!))
  useEffect(() => {
    let wide = 0
    const observer = new ResizeObserver(([entry]) => {
      // what fits changes the height: only another width is news
      if (entry!.contentRect.width === wide) return
      wide = entry!.contentRect.width
      fit(list.current!)
    })
    observer.observe(list.current!)
    return () => observer.disconnect()
  }, [])
}

function fit(list: HTMLElement): void {
  const lines = looks.map((look) => {
    list.dataset.fit = look
    return countLines(list)
  })
  list.dataset.fit = looks[lines.indexOf(Math.min(...lines))]!
}

const countLines = ({ children }: HTMLElement): number =>
  new Set([...children].map((child) => child.getBoundingClientRect().top)).size
