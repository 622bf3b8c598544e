import { listenEarly } from '../trusted.ts'
import { isSameMark } from './hover.ts'
import type { Mark } from './plan-marks.ts'

/** How long phones wait before they show a link's menu (milliseconds). */
export const holdTime = 500
/** A finger that moves farther scrolls or drags (CSS pixels). */
export const slack = 10
/** A click that a lifted finger causes comes within this time (milliseconds). */
const clickTime = 500

export interface LongPressActions {
  /** the mark that a press at this place is for; null: the press is the page's own */
  findMark(event: MouseEvent): Mark | null
  getOpen(): Mark | null
  open(mark: Mark): void
}

/**
 * A finger held on a mark opens its card, and what the browser would do for that press (a link's
 * menu, following the link) is left out. A mark whose card is open already is left to the browser:
 * so a second long press shows the link's menu. By a timer of our own rather than by `contextmenu`
 * alone: when phones send that differs, and some send it to no page.
 */
export function followLongPress({ findMark, getOpen, open }: LongPressActions): void {
  const press = createPress(open)
  listenEarly('pointerdown', (event) => {
    press.end()
    if (event.pointerType !== 'touch' || !event.isPrimary) return
    const mark = findMark(event)
    if (mark && !isSameMark(mark, getOpen())) press.begin(mark, event)
  })
  listenEarly('pointermove', press.move)
  listenEarly('pointercancel', press.giveUp)
  listenEarly('pointerup', press.lift)
  listenEarly(
    'contextmenu',
    (event) => {
      if (press.take()) event.preventDefault()
    },
    { passive: false },
  )
  listenEarly(
    'click',
    (event) => {
      if (!press.isLong()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      press.end()
    },
    { passive: false },
  )
}

/** The press of one finger after another, on a mark; `open` is called once it is long. */
function createPress(open: (mark: Mark) => void) {
  let press: { mark: Mark; x: number; y: number; isLong: boolean } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    press = null
  }
  /** It counts as long from now; whether there is one. */
  const take = (): boolean => {
    if (!press) return false
    if (press.isLong) return true
    clearTimeout(timer)
    press.isLong = true
    open(press.mark)
    return true
  }
  const giveUp = () => {
    if (!press?.isLong) end()
  }
  return {
    end,
    take,
    giveUp,
    begin(mark: Mark, { clientX: x, clientY: y }: MouseEvent) {
      press = { mark, x, y, isLong: false }
      timer = setTimeout(take, holdTime)
    },
    move({ clientX, clientY }: MouseEvent) {
      if (press && Math.hypot(clientX - press.x, clientY - press.y) > slack) giveUp()
    },
    /** A long one is known a moment longer, for the click that may follow. */
    lift() {
      giveUp()
      if (press) timer = setTimeout(end, clickTime)
    },
    /** There is one, and it was long. */
    isLong: () => press?.isLong === true,
  }
}
