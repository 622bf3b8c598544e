import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { arrows, drawWayOfTheData, rooms } from '../../../tools/docs/way-of-the-data.ts'
import { house } from '../../../tools/lint/house.ts'

it('has every room of the table, each in a place of its own', () => {
  expect(Object.keys(rooms).sort()).toEqual(Object.keys(house).sort())
  const places = Object.values(rooms).map(({ column, row }) => `${column},${row}`)
  expect(new Set(places).size).toBe(places.length)
})

it('joins neighbours, of which one may import the other or both meet in the analysis', () => {
  for (const { from, to } of arrows) {
    const [start, end] = [rooms[from]!, rooms[to]!]
    expect(Math.abs(start.column - end.column) + Math.abs(start.row - end.row)).toBe(1)
    const isImported = house[from]!.imports.includes(to) || house[to]!.imports.includes(from)
    const meetInAnalysis = [from, to].every((room) => house.analysis!.imports.includes(room))
    // the page script and the background are programs of their own: they meet by messages
    const areMessages = [from, to].every((room) => ['content', 'background'].includes(room))
    expect(isImported || meetInAnalysis || areMessages, `${from} to ${to}`).toBe(true)
  }
})

it('is the committed picture: npm run draw writes it again', () => {
  expect(readFileSync('docs/images/way-of-the-data.svg', 'utf8')).toBe(drawWayOfTheData())
})
