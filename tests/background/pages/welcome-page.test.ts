import { expect, test, vi } from 'vitest'
import { createWelcomePage } from '../../../src/background/pages/welcome-page.ts'

const setUp = (all: { id: number; incognito: boolean; focused: boolean }[] | null) => {
  const create = vi.fn(async () => ({}))
  const open = createWelcomePage({
    runtime: { getURL: (path: string) => `ext:/${path}` },
    tabs: { create },
    ...(all && { windows: { getAll: async () => all } }),
  } as never)
  return { open, create }
}
const url = 'ext:/src/ui/welcome/index.html'

test('the first page opens on install, in the window in front, and not on an update', async () => {
  const { open, create } = setUp([
    { id: 1, incognito: false, focused: false },
    { id: 2, incognito: false, focused: true },
  ])
  for (const reason of ['update', 'browser_update', 'chrome_update', 'shared_module_update'])
    await open({ reason })
  expect(create).not.toHaveBeenCalled()
  await open({ reason: 'install' })
  expect(create.mock.calls).toEqual([[{ url, windowId: 2 }]])
})

test('it opens in no private window', async () => {
  const mixed = setUp([
    { id: 1, incognito: true, focused: true },
    { id: 2, incognito: false, focused: false },
  ])
  await mixed.open({ reason: 'install' })
  expect(mixed.create.mock.calls).toEqual([[{ url, windowId: 2 }]])
  const { open, create } = setUp([{ id: 1, incognito: true, focused: true }])
  await open({ reason: 'install' })
  expect(create).not.toHaveBeenCalled()
})

test('a browser that knows no windows opens it all the same', async () => {
  const { open, create } = setUp(null)
  await open({ reason: 'install' })
  expect(create.mock.calls).toEqual([[{ url }]])
})
