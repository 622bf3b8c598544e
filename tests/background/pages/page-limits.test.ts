import { expect, test, vi } from 'vitest'
import { limitPages } from '../../../src/background/pages/page-limits.ts'

const handlers = () => ({
  'open-notes': vi.fn(() => null),
  'open-allow': vi.fn(() => null),
  decide: vi.fn(() => null),
  annotate: vi.fn(),
})
const ask = { draft: {}, id: null } as never
const page = (id: number) => ({ tab: { id } }) as never

test('a page opens no more tabs in a row than a hand would, by whatever message; another page is not hindered, nor a view', () => {
  let time = 0
  const given = handlers()
  const limited = limitPages(
    given,
    (sender) => sender.tab === undefined,
    () => time,
  )
  const open = (tab: number, type: 'open-notes' | 'open-allow' = 'open-notes') => {
    try {
      void limited[type]!(ask, page(tab))
      return true
    } catch {
      return false
    }
  }
  const opened = Array.from({ length: 15 }, (_, times) =>
    open(1, times % 2 ? 'open-allow' : 'open-notes'),
  )
  expect(opened.filter(Boolean)).toHaveLength(4)
  expect(open(2)).toBe(true)
  for (let times = 0; times < 15; times++) void limited['open-notes']!(ask, {} as never)
  expect(given['open-notes']).toHaveBeenCalledTimes(2 + 1 + 15)
  time = 5000
  expect([open(1), open(1)]).toEqual([true, false])
  // the clock is turned back by an hour
  time -= 3_600_000
  expect(open(1)).toBe(false)
  time += 5000
  expect([open(1), open(1)]).toEqual([true, false])
})

test('what a page asks by itself is not counted: it is read again as often as it changes', () => {
  const given = handlers()
  const limited = limitPages(given, () => false)
  for (let times = 0; times < 100; times++) void limited.annotate!({} as never, page(1))
  expect(given.annotate).toHaveBeenCalledTimes(100)
})

test('as time passes a page may ask again, one by one, and never more at once than at first', () => {
  let time = 0
  const limited = limitPages(
    handlers(),
    () => false,
    () => time,
  )
  const mayDecide = () => {
    try {
      void limited.decide!({}, page(1))
      return true
    } catch {
      return false
    }
  }
  const countAllowed = () => Array.from({ length: 30 }, mayDecide).filter(Boolean).length
  expect(countAllowed()).toBe(10)
  time += 999
  expect(countAllowed()).toBe(0)
  time += 1
  expect(countAllowed()).toBe(1)
  time += 2500
  expect(countAllowed()).toBe(2)
  time += 500
  expect(countAllowed()).toBe(1)
  time += 3_600_000
  expect(countAllowed()).toBe(10)
})

test('what one page asks of one kind takes nothing from the other kinds', () => {
  const given = handlers()
  const limited = limitPages(given, () => false)
  const ask = (type: 'open-notes' | 'decide') => limited[type]!({} as never, page(1))
  for (let times = 0; times < 4; times++) void ask('open-notes')
  expect(() => ask('open-notes')).toThrow('this page asks too often: open-notes')
  expect(ask('decide')).toBeNull()
})

test('a handler gets the question and who asks, and its answer goes back', () => {
  const given = { decide: vi.fn(() => null), annotate: vi.fn(() => 'answer' as never) }
  const limited = limitPages(given, () => false)
  expect(limited.decide!({ hide: 'key' }, page(1))).toBeNull()
  expect(given.decide).toHaveBeenCalledWith({ hide: 'key' }, page(1))
})
