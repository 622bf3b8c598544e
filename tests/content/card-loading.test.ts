import { beforeEach, expect, test, vi } from 'vitest'

const sendMessage = vi.fn<(message: object) => Promise<unknown>>()
const mount = () => {
  throw new Error('not mounted here')
}
const script = {
  mount,
  createLookUp: () => {
    throw new Error('nothing is looked up here')
  },
  decided: () => {},
  getSent: () => 0,
}

beforeEach(() => {
  vi.resetModules()
  sendMessage.mockReset()
  vi.stubGlobal('browser', { runtime: { sendMessage } })
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('hashiya-card')]
})

test('asks the background once, however often a card is wanted meanwhile', async () => {
  const { loadMountCard } = await import('../../src/content/card-loading.ts')
  const { offerCard } = await import('../../src/content/card-script.ts')
  sendMessage.mockImplementation(async () => {
    offerCard(script)
    return true
  })
  expect(await Promise.all([loadMountCard(), loadMountCard()])).toEqual([mount, mount])
  expect(sendMessage.mock.calls).toEqual([
    [{ type: 'load-card', to: 'background', asking: expect.any(String) }],
  ])
})

test('gives null when the background cannot, or the extension has gone from under the page, and tries again', async () => {
  const { loadMountCard } = await import('../../src/content/card-loading.ts')
  sendMessage
    .mockResolvedValueOnce(false)
    .mockRejectedValueOnce(new Error('no receiver'))
    .mockRejectedValueOnce(new Error('no receiver'))
    .mockImplementation(() => {
      throw new Error('context invalidated')
    })
  expect([await loadMountCard(), await loadMountCard(), await loadMountCard()]).toEqual([
    null,
    null,
    null,
  ])
  // what does no harm is asked once more where nobody answered
  expect(sendMessage).toHaveBeenCalledTimes(5)
})

test('keeps the first card script of a page that got it twice', async () => {
  const { getCardScript, offerCard } = await import('../../src/content/card-script.ts')
  offerCard(script)
  offerCard({ ...script })
  expect(getCardScript()).toBe(script)
})
