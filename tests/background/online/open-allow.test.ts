import { expect, test, vi } from 'vitest'
import { createAllowPage } from '../../../src/background/online/open-allow.ts'

const create = vi.fn(async (_tab: { url: string; index?: number }) => ({}))
const open = createAllowPage({
  tabs: { create },
  runtime: { getURL: (path: string) => `ext://ours/${path}` },
} as unknown as Parameters<typeof createAllowPage>[0])
const queryOf = (call: number) => new URL(create.mock.calls[call]![0].url).searchParams

test('the page of the decision opens beside the tab and knows whom to tell', async () => {
  await open({ what: 'wikipedia', langs: ['en', 'ar'] }, { tab: { id: 4, index: 2 } } as never)
  expect(create.mock.calls[0]![0]).toMatchObject({ openerTabId: 4, index: 3 })
  expect([...queryOf(0)]).toEqual([
    ['what', 'wikipedia'],
    ['langs', 'en,ar'],
    ['tab', '4'],
    ['mark', ''],
  ])
  await open({ what: 'related', langs: ['en'] }, {} as never, { tabId: 7, mark: 'm' })
  expect([...queryOf(1)]).toEqual([
    ['what', 'related'],
    ['langs', 'en'],
    ['tab', '7'],
    ['mark', 'm'],
  ])
})
