import type { Place } from './card-press.ts'
import type { MarkedPage } from './marked-page.ts'
import type { Box } from './place-card.ts'
import type { Mark } from './plan-marks.ts'

/**
 * Gives the boxes of the words that a mark's card explains, as they are when it is placed; and apart
 * those of the mark itself, at which the reader points: of one over several lines the line that the
 * pointer is on.
 */
export const wordsOfMark =
  (
    mark: Mark,
    page: Pick<MarkedPage, 'boxesOf' | 'getExplained'>,
    getPlace: () => Place,
  ): (() => Box[]) =>
  () => [
    ...page.boxesOf(page.getExplained(mark)),
    ...findPointed(page.boxesOf([mark]), getPlace()).map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
      isPointedAt: true,
    })),
  ]

/** All of a mark that was reached by keyboard. */
function findPointed(boxes: readonly Box[], { x, y }: Place): readonly Box[] {
  const under = boxes.filter((box) => isOn(box, x, y))
  return under.length > 0 ? under : boxes
}

const isOn = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom
