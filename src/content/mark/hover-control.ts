import { reduceHover, restingHover, type HoverEvent } from './hover.ts'
import type { Mark } from './plan-marks.ts'

/** Keeps the state of `reduceHover` and its timer. */
export interface HoverControl {
  tell(event: HoverEvent): void
  /** opens the card of a mark, as by key or click; null: closes the one that is open */
  set(mark: Mark | null): void
  /** the mark whose card is open */
  getOpen(): Mark | null
  /** hears when the pointer comes into a card and leaves it */
  card: { enter(): void; leave(): void }
}

/** `onWait`: a mark waits to open. `onOpen`: the card of another mark, or none, is to be open. */
export function createHoverControl(
  onWait: () => void,
  onOpen: (mark: Mark | null) => void,
): HoverControl {
  let hover = restingHover
  let timer = 0
  const tell = (event: HoverEvent) => {
    const before = hover
    hover = reduceHover(hover, event)
    if (hover.token !== before.token) clearTimeout(timer)
    if (hover.timer !== null) {
      const { token } = hover
      timer = setTimeout(() => tell({ type: 'timer', token }), hover.timer) as unknown as number
    }
    if (hover.waiting && !before.waiting) onWait()
    if (hover.open !== before.open) onOpen(hover.open)
  }
  return {
    tell,
    set: (mark) => tell(mark ? { type: 'open', mark } : { type: 'close' }),
    getOpen: () => hover.open,
    card: {
      enter: () => tell({ type: 'enter-card' }),
      leave: () => tell({ type: 'leave-card' }),
    },
  }
}
