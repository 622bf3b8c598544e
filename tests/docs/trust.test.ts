import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const cells = readFileSync('docs/trust.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes(' | `tests/'))
  .map((line) => line.split(' | ').at(-1)!.replace(/ \|$/, ''))

it('tells of what was mended in each field', () => {
  expect(cells.length).toBeGreaterThan(40)
})

it.each(cells)('names a test that exists: %s', (cell) => {
  const [, path, name] = /^`([^`]+)`: (.+)$/.exec(cell)!
  expect(existsSync(path!), path).toBe(true)
  expect(readFileSync(path!, 'utf8')).toContain(name)
})
