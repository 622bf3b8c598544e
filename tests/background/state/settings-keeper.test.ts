import { expect, test, vi } from 'vitest'
import { createSettingsKeeper } from '../../../src/background/state/settings-keeper.ts'
import { noPolicy } from '../../../src/model/policy.ts'
import { defaultSettings } from '../../../src/model/settings.ts'

/** An area whose every answer takes a while. */
function makeArea(first: Record<string, unknown> = {}) {
  const stored = new Map(Object.entries(first))
  const later = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
  const area = {
    get: async (key: string) =>
      later().then(() => ({ [key]: structuredClone(stored.get(key)) as unknown })),
    set: async (items: Record<string, unknown>) =>
      later().then(() => {
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value))
      }),
  }
  return { area, stored }
}

function makeKeeper(kept = makeArea()) {
  const local = makeArea()
  const tell = vi.fn()
  return {
    keeper: createSettingsKeeper(local.area, kept.area, tell),
    local: local.stored,
    kept: kept.stored,
    tell,
  }
}

test('of what two pages change at the same time nothing is lost', async () => {
  const { keeper, tell } = makeKeeper()
  await Promise.all([
    keeper.change({ remember: true }),
    keeper.change({ sources: { gdelt: true } }),
    keeper.change({ sources: { wikipedia: true } }),
    keeper.change({ marks: { place: false } }),
    keeper.change({ marks: { cue: false } }),
    ...['a', 'b', 'c'].map((host) => keeper.change({ sitesOff: { add: [host] } })),
    keeper.change({ sitesOff: { drop: ['b'] } }),
    keeper.change({ sourceKeys: { guardian: 'k' } }),
  ])
  expect(await keeper.load()).toEqual({
    ...defaultSettings,
    remember: true,
    sources: { ...defaultSettings.sources, gdelt: true, wikipedia: true },
    marks: { ...defaultSettings.marks, place: false, cue: false },
    sitesOff: ['a', 'c'],
    sourceKeys: { ...defaultSettings.sourceKeys, guardian: 'k' },
  })
  expect(tell).toHaveBeenCalledTimes(10)
})

test('what pages’ scripts can read holds no key, no switch of what may be asked, and no choice of a name', async () => {
  const { keeper, local, kept } = makeKeeper()
  const choice = { name: 'azure', lang: 'en', written: 'Azure', record: null, label: null }
  await keeper.change({
    theme: 'dark',
    online: true,
    sources: { guardian: true },
    sourceKeys: { guardian: 'secret-1' },
    askedHosts: { add: ['content.guardianapis.com'] },
    choices: { put: choice },
  })
  expect(Object.keys(local.get('settings') as object).sort()).toEqual([
    'choicesTurn',
    'digits',
    'hiddenClaims',
    'interfaceLanguage',
    'lookUp',
    'marks',
    'quiet',
    'sitesOff',
    'textSize',
    'theme',
  ])
  expect(JSON.stringify([...local])).not.toMatch(/secret|guardianapis|azure/i)
  expect(kept.get('settings')).toMatchObject({
    online: true,
    sourceKeys: { guardian: 'secret-1' },
    choices: [choice],
  })
})

test('what a taken-over page writes into its part lets nothing out', async () => {
  const { keeper, local } = makeKeeper()
  local.set('settings', {
    theme: 'dark',
    online: true,
    sources: { wikipedia: true },
    sourceKeys: { guardian: 'theirs' },
    remember: true,
  })
  expect(await keeper.load()).toEqual({ ...defaultSettings, theme: 'dark' })
  await keeper.change({ lookUp: 'never' })
  expect(await keeper.load()).toEqual({ ...defaultSettings, theme: 'dark', lookUp: 'never' })
})

test('pages are answered again after a change of what names stand for, and only then', async () => {
  const { keeper } = makeKeeper()
  await keeper.change({ remember: true })
  expect((await keeper.load()).choicesTurn).toBe(0)
  await keeper.change({ choices: { drop: 'all' } })
  expect((await keeper.load()).choicesTurn).toBe(1)
})

test('a change that fails is told, keeps no later one back, and writes nothing over that could not be read', async () => {
  const kept = makeArea({
    settings: { online: true, sourceKeys: { guardian: 'k', 'fact-check': '' } },
  })
  const broken = { ...kept, area: { ...kept.area } }
  const { keeper, tell } = makeKeeper(broken)
  broken.area.get = () => Promise.reject(new Error('refused'))
  expect((await keeper.load()).online).toBe(false)
  await expect(keeper.change({ remember: true })).rejects.toThrow('refused')
  expect(tell).not.toHaveBeenCalled()
  await keeper.change({ theme: 'light' })
  broken.area.get = kept.area.get
  expect(await keeper.load()).toMatchObject({
    online: true,
    remember: false,
    theme: 'light',
    sourceKeys: { guardian: 'k' },
  })
})

test('listeners hear each change, until they have had enough', async () => {
  const { keeper } = makeKeeper()
  const heard: boolean[] = []
  const stop = keeper.onChange(({ online }) => heard.push(online))
  await keeper.change({ online: true })
  stop()
  await keeper.change({ online: false })
  expect(heard).toEqual([true])
})

test('what a page’s script wrote over its part is read field by field', async () => {
  const { keeper, local } = makeKeeper()
  local.set('settings', {
    theme: { a: 1 },
    marks: 'x',
    interfaceLanguage: 'xx',
    lookUp: {},
    choicesTurn: 'a',
    more: 1,
  })
  expect(await keeper.load()).toEqual(defaultSettings)
  local.set('settings', { theme: 'dark', marks: { place: false, cue: 'no' } })
  const { theme, marks } = await keeper.load()
  expect([theme, marks.place, marks.cue]).toEqual(['dark', false, true])
})

test('what an organisation fixed holds while it is fixed, and is never kept as the reader’s choice', async () => {
  const [local, kept] = [makeArea(), makeArea()]
  let policy = { ...noPolicy, online: false, sitesOff: ['intranet.example'] }
  const keeper = createSettingsKeeper(local.area, kept.area, vi.fn(), async () => policy)
  await keeper.change({ online: true, sitesOff: { add: ['press.example'] }, remember: true })
  expect(await keeper.load()).toMatchObject({
    online: false,
    remember: true,
    sitesOff: ['press.example', 'intranet.example'],
  })
  policy = noPolicy
  expect(await keeper.load()).toMatchObject({ online: true, sitesOff: ['press.example'] })
})
