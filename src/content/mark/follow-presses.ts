import { activeElementOf, bodyOf, matches } from '../../reader/dom.ts'
import { listen } from '../trusted.ts'
import { isCard } from './is-card.ts'
import type { HoverControl } from './hover-control.ts'
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

/** Heard on the way down: many pages let no press and no key out of their text again. */
const early = { capture: true, passive: true }

/** A shadow tree is no part of the target, but of the path. */
const isWithin = (event: Event, selector: string) =>
  event.composedPath().some((place) => place instanceof Element && matches(place, selector))

export function followPresses(page: PressActions): void {
  const { set, getOpen } = page.hover
  listen(
    document,
    'click',
    (event: MouseEvent) => {
      if (isInCard(event) || isWithin(event, controls)) return
      // isCollapsed says of words in a shadow tree that they are not selected
      const isSelecting = getSelection()?.type === 'Range'
      const mark = isSelecting ? null : page.findMark(event.clientX, event.clientY)
      if (mark) set(mark)
      else if (getOpen()) set(null)
      else page.closeLookUp()
    },
    early,
  )
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
  listen(document, 'keydown', onKey, early)
}

const isFocusOnPage = () => activeElementOf(document) === bodyOf(document)
