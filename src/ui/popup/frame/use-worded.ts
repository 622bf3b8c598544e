import { useEffect, useState } from 'preact/hooks'
import type { PopupHost } from '../host.ts'

/** So many times popup or panel are opened before a reader knows the signs of the foot. */
const untilKnown = 5

/** A finger finds no name by pointing, and forced colours are a wish for more than signs. */
const alwaysWorded = '(pointer: coarse), (forced-colors: active)'

/**
 * Whether the signs of the foot have their words beside them: the first times, and always where the
 * reader's hand or eyes ask for it.
 */
export function useWorded({
  countOpening,
  getSettings,
}: Pick<PopupHost, 'countOpening' | 'getSettings'>): boolean {
  const [matches, setMatches] = useState(() => matchMedia(alwaysWorded).matches)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    const wish = matchMedia(alwaysWorded)
    const look = () => setMatches(wish.matches)
    wish.addEventListener('change', look)
    return () => wish.removeEventListener('change', look)
  }, [])
  useEffect(() => {
    const isNew = async () => (await countOpening()) <= untilKnown
    const isLarge = async () => (await getSettings()).textSize > 1
    for (const ask of [isNew, isLarge])
      void ask().then(
        (yes) => yes && setAsked(true),
        () => {},
      )
  }, [])
  return matches || asked
}
