import { expect, test, vi } from 'vitest'
import { createCardScriptLoader } from '../../../src/background/pages/card-script.ts'
import { createFindSources } from '../../../src/background/pages/find-sources.ts'
import { createSelectionMenu } from '../../../src/background/pages/selection-menu.ts'
import { createShortcuts } from '../../../src/background/pages/shortcuts.ts'

const scriptThat = (ok: boolean) => ({ runInTab: vi.fn(async () => ({ ok })) }) as never

test('words are looked up in their page; where no script runs yet, it is brought and asked again', async () => {
  const ask = vi.fn(async () => true)
  await createFindSources(ask, scriptThat(true))(4, 'pier')
  expect(ask.mock.calls).toEqual([[4, 'pier']])
  ask.mockReset().mockRejectedValueOnce(new Error('no script'))
  await createFindSources(ask, scriptThat(true))(4, null)
  expect(ask).toHaveBeenCalledTimes(2)
  ask.mockReset().mockRejectedValueOnce(new Error('no script'))
  await createFindSources(ask, scriptThat(false))(4, null)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('the context menu hands the selected words of its tab on, and no other entry', () => {
  let click = (_info: object, _tab?: object) => {}
  const create = vi.fn()
  const findSources = vi.fn(async () => {})
  const browser = {
    contextMenus: {
      create,
      onClicked: { addListener: (listener: typeof click) => (click = listener) },
    },
    i18n: { getMessage: (name: string) => `words of ${name}` },
    runtime: {},
  }
  const menu = createSelectionMenu(browser as never, findSources)
  menu.add()
  expect(create.mock.calls[0]![0]).toMatchObject({
    title: 'words of findSources',
    contexts: ['selection'],
  })
  menu.listen()
  click({ menuItemId: 'other', selectionText: 'pier' }, { id: 4 })
  click({ menuItemId: 'find-sources', selectionText: 'pier' })
  expect(findSources).not.toHaveBeenCalled()
  click({ menuItemId: 'find-sources', selectionText: 'pier' }, { id: 4 })
  expect(findSources).toHaveBeenCalledWith(4, 'pier')
  // Firefox for Android has no such menus
  const none = createSelectionMenu({ ...browser, contextMenus: undefined } as never, findSources)
  none.add()
  none.listen()
})

test('keyboard commands go to the tab in front', async () => {
  const step = vi.fn(async () => true)
  const findSources = vi.fn(async () => {})
  const turnMarks = vi.fn(async () => {})
  const openPanel = vi.fn(async () => {})
  const commands = { step, findSources, turnMarks, openPanel }
  const run = createShortcuts({ query: async () => [{ id: 4 }] } as never, commands)
  await run('next-mark')
  await run('previous-mark')
  await run('next-claim')
  await run('previous-citation')
  expect(step.mock.calls).toEqual([
    [4, { by: 1 }],
    [4, { by: -1 }],
    [4, { by: 1, of: 'cue' }],
    [4, { by: -1, of: 'cited' }],
  ])
  await run('find-sources')
  expect(findSources).toHaveBeenCalledWith(4, null)
  step.mockRejectedValueOnce(new Error('no page script'))
  await run('next-mark')
  const noTab = createShortcuts({ query: async () => [] } as never, commands)
  await noTab('next-mark')
  expect(step).toHaveBeenCalledTimes(5)
  await noTab('all-marks')
  expect(turnMarks).toHaveBeenCalledOnce()
  await noTab('open-panel', { windowId: 3 })
  expect(openPanel).toHaveBeenCalledWith(3)
  await noTab('open-panel')
  expect(openPanel).toHaveBeenCalledOnce()
})

test('the card script is brought into the page that asks, and a tab that is gone has none', async () => {
  const executeScript = vi.fn(async (_injection: object) => [])
  const load = createCardScriptLoader({ executeScript } as never)
  expect(await load({ tab: { id: 4 } } as never)).toBe(true)
  expect(executeScript.mock.calls[0]![0]).toMatchObject({ target: { tabId: 4, frameIds: [0] } })
  expect(await load({} as never)).toBe(false)
  executeScript.mockRejectedValueOnce(new Error('gone'))
  expect(await load({ tab: { id: 4 } } as never)).toBe(false)
})
