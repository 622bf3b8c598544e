import type { Column } from '../column.ts'
import { consoleErrors } from './console-errors.ts'
import { marksIn100Words } from './marks-in-100-words.ts'
import { noNextStep } from './no-next-step.ts'
import { notesOffMatter } from './notes-off-matter.ts'
import { readWithoutClick } from './read-without-click.ts'
import { timeToCard } from './time-to-card.ts'
import { timeToMarks } from './time-to-marks.ts'

/** In the order of the table. They are taken one after another: those that press come last. */
export const columns: readonly Column[] = [
  readWithoutClick,
  marksIn100Words,
  notesOffMatter,
  timeToMarks,
  timeToCard,
  noNextStep,
  consoleErrors,
]
