import { expect, test } from 'vitest'
import { followTab } from '../../../src/ui/panel/follow-tab.ts'

test('a panel follows the tab in front of its own window, and each page that it loads', async () => {
  let activated = (_of: { tabId: number; windowId: number }) => {}
  let updated = (_tabId: number, _change: { status?: string }) => {}
  const tabs = {
    query: async () => [{ id: 1 }],
    onActivated: { addListener: (hear: typeof activated) => (activated = hear) },
    onUpdated: { addListener: (hear: typeof updated) => (updated = hear) },
  }
  const shown: [number, AbortSignal][] = []
  await followTab(tabs as never, 7, (tabId, signal) => shown.push([tabId, signal]))
  activated({ tabId: 2, windowId: 7 })
  activated({ tabId: 3, windowId: 8 })
  updated(2, { status: 'loading' })
  updated(1, { status: 'complete' })
  updated(2, { status: 'complete' })
  expect(shown.map(([tabId]) => tabId)).toEqual([1, 2, 2])
  expect(shown.map(([, { aborted }]) => aborted)).toEqual([true, true, false])
})
