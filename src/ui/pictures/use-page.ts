import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Locale } from '../language.ts'
import { createPage, usualWidth, type Page } from './page.ts'

/** The size of text on a picture, in units: its style sheet gives it as so many of the reader's pixels. */
const textSize = 12

/** The page of a picture, made anew when its column or the size of text becomes another. */
export function usePage(drawn: RefObject<SVGSVGElement | null>, locale: Locale): Page {
  const [{ wide, spacing }, setSize] = useState({ wide: usualWidth, spacing: 0 })
  useLayoutEffect(() => {
    const measure = () => {
      const next = measurePage(drawn.current!)
      setSize((before) =>
        next && (next.wide !== before.wide || next.spacing !== before.spacing) ? next : before,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(drawn.current!)
    return () => observer.disconnect()
  }, [])
  return createPage(locale, wide, spacing)
}

/** null: it is not laid out. */
function measurePage(svg: SVGSVGElement): { wide: number; spacing: number } | null {
  const look = getComputedStyle(svg)
  const unit = Number.parseFloat(look.fontSize) / textSize
  const wide = Math.round(svg.getBoundingClientRect().width / unit)
  if (!(wide > 0)) return null
  return { wide, spacing: (Number.parseFloat(look.letterSpacing) || 0) / unit }
}
