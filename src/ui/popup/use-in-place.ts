import { useEffect, useState } from 'preact/hooks'
import type { InPlace } from './frame/foot-control.tsx'

/** As keyboards of Latin and of Arabic letters write it. */
const questionMarks = ['?', '؟']

/**
 * What stands in place of the article. The question mark opens the legend and closes it, wherever
 * the focus is: as the popup opens, nothing in it has the focus. `close` gives the focus to the
 * button of the foot that opens the same again.
 */
export function useInPlace(): InPlace & { close: () => void } {
  const [inPlace, turnTo] = useState<InPlace['inPlace']>(null)
  const close = () => {
    document.querySelector<HTMLElement>(`footer [data-opens=${inPlace}]`)?.focus()
    turnTo(null)
  }
  useEffect(() => {
    const hear = ({ key, target }: KeyboardEvent) => {
      if (!questionMarks.includes(key) || target instanceof HTMLInputElement) return
      if (inPlace === 'legend') close()
      else turnTo('legend')
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [inPlace])
  return { inPlace, turnTo, close }
}
