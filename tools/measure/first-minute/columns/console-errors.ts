import { share, type Column } from '../column.ts'

export const consoleErrors: Column = {
  name: 'pages whose console got an error of ours',
  take({ errors, url }) {
    for (const error of errors) console.error(`${url}: ${error}`)
    return errors.length
  },
  sum: share,
}
