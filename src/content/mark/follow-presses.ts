import { activeElementOf, bodyOf, closest, localNameOf } from '../../reader/dom.ts'
import { listen } from '../trusted.ts'
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

export const isInCard = ({ target }: Event): boolean =>
  target instanceof Element && localNameOf(target) === 'hashiya-card'

const isWithin = ({ target }: Event, selector: string) =>
  target instanceof Element && closest(target, selector) !== null

export function followPresses(page: PressActions): void {
  const { set, getOpen } = page.hover
  listen(
    document,
    'click',
    (event: MouseEvent) => {
      if (isInCard(event) || isWithin(event, controls)) return
      const isSelecting = getSelection()?.isCollapsed === false
      const mark = isSelecting ? null : page.findMark(event.clientX, event.clientY)
      if (mark) set(mark)
      else if (getOpen()) set(null)
      else page.closeLookUp()
    },
    { passive: true },
  )
  // a finger has nothing to hover with: on a marked link a long press opens the card, a short one
  // follows the link
  followLongPress({
    findMark: (event) =>
      isInCard(event) || !isWithin(event, 'a') ? null : page.findMark(event.clientX, event.clientY),
    getOpen,
    open: set,
  })
  listen(document, 'keydown', (event) => {
    if (event.key === 'Escape' && (getOpen() || page.closeLookUp())) page.leave()
    else if (event.key === 'Enter' && getOpen() && !isInCard(event) && isFocusOnPage()) page.focus()
  })
}

const isFocusOnPage = () => activeElementOf(document) === bodyOf(document)
