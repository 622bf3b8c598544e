/** How the children of a list share its lines: by their content, whose width differs by language and size of text. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'

type List = RefObject<HTMLElement | null>

/** How close the children stand, the widest first. */
const looks = ['wide', 'close', 'closest'] as const

/**
 * Sets the children of a list as close as it takes to have them on one line, by its attribute
 * data-fit; where none of the looks does, in as few lines as can be.
 */
export const useOneLine = (list: List): void => useFit(list, setClose)

/**
 * Where the children of a list take several lines, tells by --columns how many stand on each, so that
 * no line is left to one of them alone.
 */
export const useEvenLines = (list: List): void => useFit(list, setColumns)

/** Lays a list out whenever it was drawn, and whenever it has another width. */
function useFit(list: List, fit: (list: HTMLElement) => void): void {
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

function setClose(list: HTMLElement): void {
  const lines = looks.map((look) => {
    list.dataset.fit = look
    return countLines(list)
  })
  list.dataset.fit = looks[lines.indexOf(Math.min(...lines))]!
}

function setColumns(list: HTMLElement): void {
  list.style.removeProperty('--columns')
  const lines = countLines(list)
  if (lines > 1)
    list.style.setProperty('--columns', String(Math.ceil(list.childElementCount / lines)))
}

const countLines = ({ children }: HTMLElement): number =>
  new Set([...children].map((child) => child.getBoundingClientRect().top)).size
