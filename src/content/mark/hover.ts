import type { Mark } from './plan-marks.ts'

/** Long enough that a pointer on its way across the text opens nothing (milliseconds). */
export const openDelay = 250
/** Long enough to bring the pointer from the mark into its card. */
export const closeDelay = 300

/** What the card is doing. A timer's token must match, or it is stale and changes nothing. */
export interface Hover {
  /** the mark whose card is open */
  open: Mark | null
  /** the mark under the pointer that waits to open */
  waiting: Mark | null
  /** the pointer has left the open mark: it closes when the timer ends */
  leaving: boolean
  /** opened by key or click, or pinned: leaving does not close it */
  held: boolean
  inCard: boolean
  token: number
  /**
   * the timer to set now: milliseconds after which `timer` is to be told this token; null sets none
   */
  timer: number | null
}

export type HoverEvent =
  /** the pointer is on the page, and so in no card */
  | { type: 'point'; mark: Mark | null }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'timer'; token: number }
  | { type: 'open'; mark: Mark }
  | { type: 'close' }

export const restingHover: Hover = {
  open: null,
  waiting: null,
  leaving: false,
  held: false,
  inCard: false,
  token: 0,
  timer: null,
}

/** The next state; pure. A new token cancels the timer that ran before. */
export function reduceHover(state: Hover, event: HoverEvent): Hover {
  // a card that goes from under the pointer tells of no leaving: the next place on the page does
  const inCard = state.inCard && event.type !== 'point'
  const same = { ...state, inCard, timer: null }
  const settled = (change: Partial<Hover>): Hover => ({
    ...same,
    waiting: null,
    leaving: false,
    ...change,
    token: state.token + 1,
  })
  switch (event.type) {
    case 'point':
      if (state.held) return same
      if (event.mark === null) return leave(same)
      if (isSameMark(event.mark, state.open))
        return state.waiting || state.leaving ? settled({}) : same
      return isSameMark(event.mark, state.waiting)
        ? same
        : settled({ waiting: event.mark, timer: openDelay })
    case 'enter-card':
      return settled({ inCard: true })
    case 'leave-card':
      return state.held
        ? { ...same, inCard: false }
        : settled({ inCard: false, leaving: true, timer: closeDelay })
    case 'timer':
      if (event.token !== state.token) return same
      if (state.waiting) return settled({ open: state.waiting, inCard: false })
      return state.leaving ? settled({ open: null }) : same
    case 'open':
      return settled({ open: event.mark, held: true, inCard: false })
    case 'close':
      return { ...restingHover, token: state.token + 1 }
  }
}

/**
 * The pointer is on no mark: a card that has not opened yet is cancelled, an open one closes after
 * the delay.
 */
function leave(state: Hover): Hover {
  if (state.leaving || (!state.open && !state.waiting)) return state
  const closing = state.open !== null
  return {
    ...state,
    waiting: null,
    leaving: closing,
    token: state.token + 1,
    timer: closing ? closeDelay : null,
  }
}

/** Whether the second is there and stands for the same thing at the same place. */
export function isSameMark(a: Mark, b: Mark | null): boolean {
  return b !== null && a.start === b.start && a.target.id === b.target.id
}
