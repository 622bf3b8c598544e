import { activeElementOf, bodyOf, matches } from '../../reader/dom.ts'
import { listenEarly } from '../trusted.ts'
import { isCard } from './is-card.ts'
import type { HoverControl } from './hover-control.ts'
import { followSelecting } from './follow-selecting.ts'
import { followLongPress } from './long-press.ts'
import type { Mark } from './plan-marks.ts'

/** What clicks and keys on the page lead to. */
export interface PressActions {
  findMark(x: number, y: number): Mark | null
  hover: Pick<HoverControl, 'getOpen' | 'set'>
  /** the card of selected words; false when it was not open */
  closeLookUp(): boolean
  /** by Escape: the focus goes back to where it was */
  leave(): void
  focus(): void
}

const controls = 'a, button, input, select, textarea, label'

export const isInCard = ({ target }: Event): boolean => isCard(target)

/** A shadow tree is no part of the target, but of the path. */
const isWithin = (event: Event, selector: string) =>
  event.composedPath().some((place) => place instanceof Element && matches(place, selector))

export function followPresses(page: PressActions): void {
  const { set, getOpen } = page.hover
  const isSelecting = followSelecting()
  listenEarly('click', (event: MouseEvent) => {
    if (isInCard(event) || isWithin(event, controls)) return
    const mark = isSelecting(event) ? null : page.findMark(event.clientX, event.clientY)
    if (mark) set(mark)
    else if (getOpen()) set(null)
    else page.closeLookUp()
  })
  // a finger has nothing to hover with: on a marked link a long press opens the card, a short one
  // follows the link
  followLongPress({
    findMark: (event) =>
      isInCard(event) || !isWithin(event, 'a') ? null : page.findMark(event.clientX, event.clientY),
    getOpen,
    open: set,
  })
  const onKey = (event: KeyboardEvent) => {
    // a card hears its own keys
    if (isInCard(event)) return
    if (event.key === 'Escape' && (getOpen() || page.closeLookUp())) page.leave()
    else if (event.key === 'Enter' && getOpen() && isFocusOnPage()) page.focus()
  }
  listenEarly('keydown', onKey)
}

const isFocusOnPage = () => activeElementOf(document) === bodyOf(document)
