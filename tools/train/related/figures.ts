import { fold } from '../../../src/text/fold.ts'
import type { Grade } from './beds.ts'
import type { MatterExample } from './examples.ts'

const idOf = ({ article, report }: MatterExample): string => `${article.id} ${fold(report.title)}`

/** Pairs of two languages are graded by their matter alone. */
const gradeOfWanted = (beds: readonly string[]): Grade =>
  beds.every((bed) => bed.startsWith('across')) ? 1 : 2

/** Titles on the same event, in some beds, and how many of these are among the candidates. */
export function countWanted(beds: readonly string[], examples: readonly MatterExample[]) {
  const least = gradeOfWanted(beds)
  const wanted = examples.filter(
    (one) => beds.includes(one.bed) && one.grade !== null && one.grade >= least,
  )
  const reached = wanted.filter(({ rank }) => rank !== null)
  return { wanted: new Set(wanted.map(idOf)).size, reached: new Set(reached.map(idOf)).size }
}

/**
 * What is found of some beds' same events, by title, and how much of what is shown and graded is on
 * the same event or matter, as a line.
 */
export function figuresOf(
  beds: readonly string[],
  examples: readonly MatterExample[],
  isShown: (one: MatterExample, i: number) => boolean,
): string {
  const shown = examples.filter(
    (one, i) => beds.includes(one.bed) && one.rank !== null && isShown(one, i),
  )
  const found = new Set(
    shown.filter(({ grade }) => grade !== null && grade >= gradeOfWanted(beds)).map(idOf),
  )
  const graded = shown.filter(({ grade }) => grade !== null)
  const right = graded.filter(({ grade }) => grade! > 0).length
  const recall = found.size / countWanted(beds, examples).wanted
  return `recall ${recall.toFixed(3)}, precision ${(right / graded.length).toFixed(3)}, ungraded ${shown.length - graded.length}`
}
