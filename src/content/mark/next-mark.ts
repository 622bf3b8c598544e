import type { MarkKind } from '../../model/settings.ts'
import type { CardPosition } from '../../ui/card/card-props.ts'
import type { Box } from './place-card.ts'
import type { Mark } from './plan-marks.ts'

/**
 * The mark to step to: the one after (before) the last visited mark, of any kind, while that is
 * still on screen; otherwise the first one on screen or below it (the last one on screen or above
 * it). Wraps around at both ends. Marks without a box are skipped.
 */
export function chooseNext(
  marks: readonly Mark[],
  visited: Mark | null,
  by: 1 | -1,
  boxOf: (mark: Mark) => Box | undefined,
): Mark | null {
  const order = by === 1 ? marks : marks.toReversed()
  const isBeyondEdge = ({ top, bottom }: Box) => (by === 1 ? bottom > 0 : top < innerHeight)
  const isShown = ({ top, bottom }: Box) => bottom > 0 && top < innerHeight
  // planned again, a mark is another object
  const at = visited
    ? order.findIndex(({ start, target }) => start === visited.start && isSame(target, visited))
    : -1
  const box = at < 0 ? undefined : boxOf(order[at]!)
  if (box && isShown(box))
    return [...order.slice(at + 1), ...order.slice(0, at + 1)].find(boxOf) ?? null
  const other = visited && at < 0 ? boxOf(visited) : undefined
  if (visited && other && isShown(other)) {
    const isAfter = (mark: Mark) => (mark.start - visited.start) * by > 0
    return order.find((mark) => isAfter(mark) && boxOf(mark)) ?? order.find(boxOf) ?? null
  }
  const has = (mark: Mark, test: (box: Box) => boolean) => {
    const found = boxOf(mark)
    return found !== undefined && test(found)
  }
  return order.find((mark) => has(mark, isBeyondEdge)) ?? order.find(boxOf) ?? null
}

/** The marks of one kind; all of them when none is named. */
export const ofKind = (marks: readonly Mark[], of?: MarkKind): readonly Mark[] =>
  of ? marks.filter(({ kind }) => kind === of) : marks

/** Which of the marks of its kind a mark is. */
export function findPosition(marks: readonly Mark[], mark: Mark): CardPosition {
  const alike = ofKind(marks, mark.kind)
  return { kind: mark.kind, at: alike.indexOf(mark) + 1, of: alike.length }
}

function isSame(target: Mark['target'], { target: other }: Mark): boolean {
  return target.kind === other.kind && target.id === other.id
}
