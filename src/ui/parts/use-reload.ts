import { useRef } from 'preact/hooks'

/**
 * Loads a list again and shows it. One that cannot be loaded stays as it was; of two answers that
 * overtake each other the one that was asked for last stays. `andSay` is called in the same drawing:
 * the focus of what has gone finds what is said of it.
 */
export function useReload<Item>(
  load: () => Promise<Item[]>,
  show: (loaded: Item[]) => void,
): (andSay?: () => void) => Promise<void> {
  const asked = useRef(0)
  return async (andSay) => {
    const turn = ++asked.current
    const loaded = await load().catch(() => null)
    if (loaded && turn === asked.current) show(loaded)
    andSay?.()
  }
}
