import { share, type Column } from '../column.ts'

export const readWithoutClick: Column = {
  name: 'pages read without a click',
  take: ({ state }) => Number(state?.state === 'ready'),
  sum: share,
}
