import { beforeEach, expect, test, vi } from 'vitest'
import { createCardLoading } from '../../src/content/card-loading.ts'
import { getCardScript, offerCard } from '../../src/content/card-script.ts'

const script = {
  createLayer: () => {
    throw new Error('no card is shown here')
  },
  createLookUp: () => {
    throw new Error('nothing is looked up here')
  },
  decided: () => {},
  getSent: () => 0,
}
const load = (ask: () => Promise<boolean>) =>
  createCardLoading(ask as Parameters<typeof createCardLoading>[0])

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('hashiya-card')]
})

test('asks the background once, however often a card is wanted meanwhile', async () => {
  const ask = vi.fn(async () => {
    offerCard(script)
    return true
  })
  const { loadScript } = load(ask)
  expect(await Promise.all([loadScript(), loadScript()])).toEqual([script, script])
  expect(ask.mock.calls).toEqual([['load-card', {}]])
})

test('gives null when the background cannot, and asks again at the next card; tells a refusal from silence', async () => {
  const ask = vi
    .fn<() => Promise<boolean>>()
    .mockResolvedValueOnce(false)
    .mockRejectedValueOnce(new Error('no receiver'))
    .mockImplementation(async () => {
      offerCard(script)
      return true
    })
  const { loadScript, isRefused } = load(ask)
  const tries = []
  for (let times = 0; times < 3; times++) tries.push([await loadScript(), isRefused()])
  expect(tries).toEqual([
    [null, true],
    [null, false],
    [script, false],
  ])
  expect(ask).toHaveBeenCalledTimes(3)
})

test('keeps the first card script of a page that got it twice', () => {
  offerCard(script)
  offerCard({ ...script })
  expect(getCardScript()).toBe(script)
})
