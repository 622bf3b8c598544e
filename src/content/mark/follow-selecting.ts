import { listenEarly } from '../trusted.ts'
import type { Place } from './card-press.ts'

/** A pointer that moved so far may have selected a letter (CSS pixels). */
const ofOneLetter = 3

/**
 * Gives what tells whether a click is the end of selecting words. Selected words alone do not say so:
 * a page may have a press select all of a paragraph (`user-select: all`), or keep what was selected
 * before (`none`).
 */
export function followSelecting(): (click: MouseEvent) => boolean {
  let from: Place = { x: -1, y: -1 }
  listenEarly('pointerdown', ({ clientX: x, clientY: y }) => {
    from = { x, y }
  })
  return ({ detail, shiftKey, clientX, clientY }) => {
    // isCollapsed says of words in a shadow tree that they are not selected
    if (getSelection()?.type !== 'Range') return false
    return detail > 1 || shiftKey || Math.hypot(clientX - from.x, clientY - from.y) > ofOneLetter
  }
}
