import { bodyOf, boxOf, rootOf } from '../../reader/dom.ts'
import { drawnParentOf } from '../../reader/drawn-tree.ts'
import type { Box } from './place-card.ts'

/**
 * Tells whether words that were seen have been scrolled away from under their card, which then would
 * hang over others: out of an element that scrolls by itself, or, where the card stands at the window's
 * edge, out of the window. With the page itself any other card scrolls. `holder`: the element that
 * the words stand in.
 */
export function createViewWatch(
  holder: Element | null,
): (words: readonly Box[], isSheet: boolean) => boolean {
  const clips = findClips(holder)
  let wereSeen = false
  return (words, isSheet) => {
    if (words.length === 0) return false
    const views: Box[] = clips.map(boxOf)
    if (isSheet) views.push({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })
    const areSeen = words.some((box) => views.every((view) => meet(box, view)))
    wereSeen ||= areSeen
    return wereSeen && !areSeen
  }
}

/** What may cut off text that scrolls within it; of root and body the window does. */
function findClips(holder: Element | null): Element[] {
  const clips: Element[] = []
  for (let at = holder; at; at = drawnParentOf(at)) {
    const isWindow = at === rootOf(document) || at === bodyOf(document)
    if (!isWindow && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) clips.push(at)
  }
  return clips
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
