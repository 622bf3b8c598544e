import type { Mark } from './plan-marks.ts'

/**
 * The planned marks, of which those that are on the page already are the same objects as before; the
 * list of before itself where nothing has changed.
 */
export function keepMarks(planned: readonly Mark[], before: readonly Mark[]): readonly Mark[] {
  const known = new Map(before.map((mark) => [mark.start, mark]))
  const kept = planned.map((mark) => {
    const old = known.get(mark.start)
    return old && isAlike(old, mark) ? old : mark
  })
  const isSame = kept.length === before.length && kept.every((mark, i) => mark === before[i])
  return isSame ? before : kept
}

const isAlike = (a: Mark, b: Mark): boolean =>
  a.end === b.end &&
  a.kind === b.kind &&
  a.again === b.again &&
  a.target.kind === b.target.kind &&
  a.target.id === b.target.id
