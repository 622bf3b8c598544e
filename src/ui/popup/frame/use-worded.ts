import { useEffect, useState } from 'preact/hooks'

/** A finger finds no name by pointing, and forced colours are a wish for more than signs. */
const alwaysWorded = '(pointer: coarse), (forced-colors: active)'

/**
 * Whether the signs of the foot have their words: where the reader needs them (`isWished`, which holds
 * from the first drawing on, as signs must not move away from the pointer), and always where hand or
 * eyes ask for it.
 */
export function useWorded(isWished: boolean): boolean {
  const [matches, setMatches] = useState(() => matchMedia(alwaysWorded).matches)
  useEffect(() => {
    const wish = matchMedia(alwaysWorded)
    const look = () => setMatches(wish.matches)
    wish.addEventListener('change', look)
    return () => wish.removeEventListener('change', look)
  }, [])
  return matches || isWished
}
