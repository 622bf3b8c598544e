import { expect, test, vi } from 'vitest'
import { createNotesPage } from '../../../src/background/notes/open-notes-page.ts'

const kept = {
  id: 'n1',
  name: 'Barley Bridge',
  aliases: [],
  type: 'LOC',
  text: 'Closed.',
  sources: [],
  tags: [],
  revision: 'r',
}
const create = vi.fn(async (_tab: { url: string }) => ({}))
const handOver = vi.fn(async (_value: unknown) => 'mark')
const open = createNotesPage(
  {
    tabs: { create },
    runtime: { getURL: (path: string) => `ext://ours/${path}` },
  } as never,
  { list: async () => [kept] as never },
  handOver,
)

test('a kept note opens as it is kept, whatever the page sends with it', async () => {
  await open({ name: 'Forged', text: 'Forged.' }, 'n1')
  const { id: _, revision: __, ...draft } = kept
  expect(handOver).toHaveBeenLastCalledWith({ draft, id: 'n1' })
  expect(create).toHaveBeenLastCalledWith({ url: 'ext://ours/src/ui/notes/index.html?draft=mark' })
})

test('a begun note is read field by field', async () => {
  await open({ name: 'New', text: 7 }, 'unknown')
  expect(handOver.mock.lastCall![0]).toMatchObject({ draft: { name: 'New', text: '' }, id: null })
})
