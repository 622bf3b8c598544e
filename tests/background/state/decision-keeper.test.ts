import { expect, test, vi } from 'vitest'
import { createDecisionKeeper } from '../../../src/background/state/decision-keeper.ts'
import { createPrivateTabs } from '../../../src/background/state/private-tabs.ts'
import { waitFor } from '../../wait-for.ts'

const { isPrivate, isPrivateTab } = createPrivateTabs({
  async get(tabId: number) {
    if (tabId === 0) throw new Error('gone')
    return { incognito: tabId === 9 }
  },
} as never)
const senderOf = (incognito: boolean) => ({ tab: { incognito } }) as never

function create() {
  const decisions = { load: vi.fn(), keep: vi.fn(async () => {}), forget: vi.fn(async () => {}) }
  const changeSettings = vi.fn(async () => {})
  let close = () => {}
  let open = [{ incognito: true }]
  const windows = {
    getAll: async () => open,
    onRemoved: { addListener: (listener: () => void) => (close = listener) },
  }
  const keeper = createDecisionKeeper({
    isPrivate,
    decisions,
    changeSettings,
    windows: windows as never,
  })
  return {
    decisions,
    changeSettings,
    keeper,
    closeWindow(left: { incognito: boolean }[]) {
      open = left
      close()
    },
  }
}

test('a tab that is gone counts as private; a page cannot make itself less private', async () => {
  expect(await isPrivateTab(0)).toBe(true)
  expect(await isPrivateTab(1)).toBe(false)
  expect(await isPrivate(senderOf(true), { tabId: 1, key: '' })).toBe(true)
  expect(await isPrivate({} as never, { tabId: 9, key: '' })).toBe(true)
  expect(await isPrivate(senderOf(false))).toBe(false)
})

test('a decision becomes a setting, in a private window it is kept in memory alone', async () => {
  const { changeSettings, decisions, keeper } = create()
  await keeper.keep({ hide: 'a' }, senderOf(false))
  expect(changeSettings).toHaveBeenLastCalledWith({ hiddenClaims: { add: ['a'] } })
  expect(decisions.keep).not.toHaveBeenCalled()
  await keeper.keep({ hide: 'b' }, senderOf(true))
  expect(decisions.keep).toHaveBeenCalledWith({ hiddenClaims: { add: ['b'] } })
  expect(changeSettings).toHaveBeenLastCalledWith({ askAnew: true })
  await keeper.keep({ hide: 7 } as never, senderOf(false))
  expect(changeSettings).toHaveBeenCalledTimes(2)
})

test('with the last private window its decisions are forgotten', async () => {
  const { decisions, closeWindow, keeper } = create()
  keeper.listen()
  closeWindow([{ incognito: false }, { incognito: true }])
  await Promise.resolve()
  expect(decisions.forget).not.toHaveBeenCalled()
  closeWindow([{ incognito: false }])
  await waitFor(() => expect(decisions.forget).toHaveBeenCalledTimes(1))
})
