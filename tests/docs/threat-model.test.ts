import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!what they|-)/.test(line))
  .map((line) => line.split(' | ').at(-1)!.replace(/ \|$/, ''))

it('the threat model has lines for every attacker, each with its test', () => {
  expect(rows.length).toBeGreaterThan(25)
  const others = rows.filter((cell) => !/^`tests\/[\w./-]+`: \S/.test(cell))
  expect(others.filter((cell) => !/^to come: tests\/[\w./-]+: \S/.test(cell))).toEqual([])
})

it.each(rows.filter((cell) => cell.startsWith('`')))('names a test that exists: %s', (cell) => {
  const [, path, name] = /^`([^`]+)`: (.+)$/.exec(cell)!
  expect(existsSync(path!)).toBe(true)
  expect(readFileSync(path!, 'utf8')).toContain(name)
})
