import type { Mark } from './plan-marks.ts'

/** The planned marks, of which those that are on the page already are the same objects as before. */
export function keepMarks(planned: readonly Mark[], before: readonly Mark[]): Mark[] {
  const known = new Map(before.map((mark) => [mark.start, mark]))
  return planned.map((mark) => {
    const old = known.get(mark.start)
    return old && isAlike(old, mark) ? old : mark
  })
}

const isAlike = (a: Mark, b: Mark): boolean =>
  a.end === b.end &&
  a.kind === b.kind &&
  a.again === b.again &&
  a.target.kind === b.target.kind &&
  a.target.id === b.target.id
