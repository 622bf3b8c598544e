import { middle, type Column } from '../column.ts'

export const timeToMarks: Column = {
  name: 'from navigation to marks',
  take: ({ marksAfter }) => marksAfter,
  sum: middle(' ms', 0),
}
