import { expect, it } from 'vitest'
import { applyChange } from '../../src/model/settings-change.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import type { Choice } from '../../src/model/choice.ts'

const before = { ...defaultSettings, sitesOff: ['a.example', 'b.example'] }
const choice = (name: string, id: string): Choice => ({
  name,
  lang: 'en',
  record: { pack: 'p', id },
  written: name,
  label: null,
})
const chosen = { ...before, choices: [choice('vale', 'vale'), choice('selwyn', 'selwyn')] }
const namesAfter = (change: Parameters<typeof applyChange>[1]['choices']) =>
  applyChange(chosen, { choices: change })
    .choices.map(({ name }) => name)
    .sort()

it('a list gains what is added, each once, and loses what is dropped, or all', () => {
  const sitesAfter = (sitesOff: Parameters<typeof applyChange>[1]['sitesOff']) =>
    applyChange(before, { sitesOff }).sitesOff
  expect(sitesAfter({ add: ['b.example', 'c.example'] })).toEqual([
    'a.example',
    'b.example',
    'c.example',
  ])
  expect(sitesAfter({ drop: ['a.example'] })).toEqual(['b.example'])
  expect(sitesAfter({ drop: 'all' })).toEqual([])
  expect(sitesAfter(undefined)).toEqual(before.sitesOff)
})

it('choices of meanings are put, dropped one by one, or all', () => {
  expect(namesAfter({ put: choice('tovin', 'tovin') })).toEqual(['selwyn', 'tovin', 'vale'])
  expect(namesAfter({ drop: { name: 'vale', lang: 'en' } })).toEqual(['selwyn'])
  expect(namesAfter({ drop: 'all' })).toEqual([])
  expect(namesAfter({ add: [choice('vale', 'other')] })).toEqual(['selwyn', 'vale'])
})

it('pages are answered again after a change of choices or when they are to be, and else not', () => {
  const turnAfter = (change: Parameters<typeof applyChange>[1]) =>
    applyChange(before, change).choicesTurn - before.choicesTurn
  expect(turnAfter({ choices: { drop: 'all' } })).toBe(1)
  expect(turnAfter({ askAnew: true })).toBe(1)
  expect(turnAfter({ theme: 'dark' })).toBe(0)
})
