import { expect, it } from 'vitest'
import { withoutExamples } from '../../../tools/build/rule-examples.ts'

it('leaves out what the rules of a table accept and refuse, and nothing else', () => {
  const table = `export const rules: readonly Rule[] = [
  {
    name: 'bridge',
    accepted: 'The bridge, he said, is "shut".',
    refused: 'The bridge is shut.',
    refuses: ({ word }) => word === 'bridge',
  },
  { accepted: ['one', 'two'], refused: '', name: 'last' },
]
`
  expect(withoutExamples(table).replace(/\s+/g, ' ')).toBe(
    "export const rules: readonly Rule[] = [ { name: 'bridge', refuses: ({ word }) => word === 'bridge', }, { name: 'last' }, ] ",
  )
})

it('leaves other objects as they are', () => {
  for (const code of [
    'export const counts = { accepted: 1, other: 2 }',
    'interface Rule {\n  accepted: string\n  refused: string\n}',
  ])
    expect(withoutExamples(code)).toBe(code)
})
