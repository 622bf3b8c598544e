import { expect, test, vi } from 'vitest'
import { createToolbar } from '../../../src/background/toolbar/toolbar.ts'
import { toolbarStrings } from '../../../src/ui/strings/toolbar-strings.ts'
import { pageLooks, summarise } from '../../../src/model/page-summary.ts'
import type { PageState } from '../../../src/model/apparatus.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'
import { buildApparatus } from '../../ui/fixture/build.ts'
import { storyEn } from '../../ui/fixture/story-en.ts'

const setUp = (settings: Partial<Settings> = {}, browserLanguage = 'en-GB') => {
  const action = {
    setIcon: vi.fn(async (_details: { tabId?: number; imageData: unknown }) => {}),
    setTitle: vi.fn(async (_details: { tabId?: number; title: string }) => {}),
    setBadgeText: vi.fn(async (_details: { tabId?: number; text: string }) => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
  }
  const toolbar = createToolbar({
    action: action as never,
    loadSettings: async () => ({ ...defaultSettings, ...settings }),
    browserLanguage,
    drawIcon: (look) => ({ 16: look }) as never,
  })
  return { action, toolbar }
}

test('each look of a page has a picture and a name of its own, in the tab alone', async () => {
  const { action, toolbar } = setUp()
  for (const look of pageLooks) await toolbar.show(7, { look, claims: 0 })
  expect(action.setIcon.mock.calls.map(([{ tabId, imageData }]) => [tabId, imageData])).toEqual(
    pageLooks.map((look) => [7, { 16: look }]),
  )
  const titles = action.setTitle.mock.calls.map(([{ title }]) => title)
  expect(new Set(titles).size).toBe(pageLooks.length)
  expect(titles[0]).toBe('Hashiya: this page is marked')
})

test('the name is in the reader’s language and figures, the badge only where it is wished', async () => {
  const quiet = setUp({ interfaceLanguage: 'ar', digits: 'arab' })
  await quiet.toolbar.show(7, { look: 'reading', claims: 12 })
  expect(quiet.action.setTitle).toHaveBeenCalledWith({
    tabId: 7,
    title: 'حاشية: وُضعت العلامات في هذه الصفحة (الأقوال: ١٢)',
  })
  expect(quiet.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' })
  const counted = setUp({ badge: true }, 'fr-CA')
  await counted.toolbar.show(7, { look: 'reading', claims: 1200 })
  expect(counted.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1200' })
  expect(counted.action.setTitle.mock.calls[0]![0].title).toContain('cette page est annotée')
})

test('a tab without a state waits for a click; a closed tab raises no error', async () => {
  const { action, toolbar } = setUp()
  await toolbar.showWaiting()
  expect(action.setTitle).toHaveBeenCalledWith({
    title: toolbarStrings.en.name + toolbarStrings.en.looks.waits,
  })
  action.setTitle.mockRejectedValueOnce(new Error('No tab with id: 7'))
  await toolbar.show(7, { look: 'off', claims: 0 })
})

test('a page is summed up by what was found on it, or why nothing was', () => {
  const apparatus = buildApparatus(storyEn)
  expect(summarise({ state: 'ready', apparatus })).toEqual({
    look: 'reading',
    claims: apparatus.claims.length,
  })
  const empty = { ...apparatus, entities: [], claims: [], citations: [] }
  const states: [PageState, string][] = [
    [{ state: 'ready', apparatus: empty }, 'nothing'],
    [{ state: 'no-article', reason: 'front-page' }, 'nothing'],
    [{ state: 'no-article', reason: 'unsupported-language', lang: 'de' }, 'language'],
    [{ state: 'off', where: 'site' }, 'off'],
    [{ state: 'error', message: '' }, 'failed'],
  ]
  for (const [state, look] of states) expect(summarise(state).look).toBe(look)
})
