// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../../src/model/settings.ts'
import { Packs } from '../../../../src/ui/options/packs/packs.tsx'
import type { PacksHost } from '../../../../src/ui/options/packs/packs-host.ts'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { arPacks } from '../../../../src/ui/strings/ar-packs.ts'
import { enPacks } from '../../../../src/ui/strings/en-packs.ts'
import type { OutwardFailure } from '../../../../src/model/outward.ts'
import type { PackFailure } from '../../../../src/model/installed-pack.ts'
import {
  catalogue,
  createPacksHost,
  damaged,
  preview,
  sample,
  second,
} from '../../fixture/packs-host.ts'

const words = () => document.body.textContent ?? ''
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) ?? null
const titles = () =>
  [...document.querySelectorAll('.packs .title')].map(({ textContent }) => textContent)
const settled = () => vi.advanceTimersByTimeAsync(50)

async function open(
  more: Partial<PacksHost> = {},
  { lang = 'en' as 'ar' | 'en', settings = {} as Partial<Settings>, packs = [sample, second] } = {},
) {
  const state = {
    shelf: { packs: structuredClone(packs), storage: 'open' as const },
    catalogues: [catalogue],
  }
  const bench = createPacksHost(state, more)
  const onChange = vi.fn()
  render(
    <Packs
      t={getStrings(lang)}
      host={bench.host}
      settings={{ ...defaultSettings, online: true, ...settings }}
      onChange={onChange}
    />,
    document.body,
  )
  await settled()
  return { ...bench, state, onChange }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

test('packs are shown in order with counts, size, licence and where they come from', async () => {
  await open(
    {},
    {
      packs: [
        {
          ...sample,
          credits: [{ name: 'X', licence: 'MIT', url: 'javascript:0' }],
          description: { en: '<img src=x onerror=alert(1)>' },
        },
        second,
      ],
    },
  )
  expect(titles()).toEqual(['Sample pack', 'Another pack'])
  for (const part of [
    '214 records',
    '38 reports',
    '182 KB',
    'CC-BY-4.0',
    'from packs.example.org',
    'installed 2 Oct 2026',
    'comes with Hashiya',
    '<img src=x',
  ])
    expect(words()).toContain(part)
  expect(document.querySelector('.packs a, .packs img')).toBeNull()
  expect(button('Remove Another pack')).toBeNull()
})

test('a pack is moved by its buttons, which keep the focus, and the new place is told', async () => {
  await open()
  const down = button('Move down: Sample pack')!
  expect(button('Move up: Sample pack')!.disabled).toBe(true)
  down.focus()
  down.click()
  await settled()
  expect(titles()).toEqual(['Another pack', 'Sample pack'])
  expect(words()).toContain('Sample pack is now 2 of 2')
  expect(document.activeElement).toBe(button('Move up: Sample pack'))
})

test('a pack is switched off and on, a bundled one too', async () => {
  const { state } = await open()
  document.querySelector<HTMLInputElement>('[aria-label="Use Another pack"]')!.click()
  await settled()
  expect(state.shelf.packs.map(({ on }) => on)).toEqual([true, false])
  document.querySelector<HTMLInputElement>('[aria-label="Use Another pack"]')!.click()
  await settled()
  expect(state.shelf.packs.map(({ on }) => on)).toEqual([true, true])
})

test('a pack is removed at the second press, and kept by Escape', async () => {
  const { state } = await open()
  button('Remove Sample pack')!.click()
  await settled()
  expect(state.shelf.packs).toHaveLength(2)
  document
    .querySelector('.confirm')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await settled()
  expect(document.querySelector('.confirm')).toBeNull()
  expect(document.activeElement).toBe(button('Remove Sample pack'))
  button('Remove Sample pack')!.click()
  await settled()
  button('Remove Sample pack')!.click()
  await settled()
  expect(titles()).toEqual(['Another pack'])
  expect(words()).toContain('Sample pack was removed.')
  expect(document.activeElement).toBe(document.querySelector('.desk'))
})

test('what waits for the reader’s word stays while another step is taken, and both are shown', async () => {
  const { tell } = await open()
  const file = document.querySelector<HTMLInputElement>('[type=file]')!
  Object.defineProperty(file, 'files', { value: [new File(['x'], 'x.pack')] })
  file.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  tell({ tell: 'preview', preview })
  await settled()
  expect(document.querySelector('.desk section')).not.toBeNull()
  for (let presses = 0; presses < 2; presses++) {
    button('Remove Sample pack')!.click()
    await settled()
  }
  expect(words()).toContain('Sample pack was removed.')
  expect(document.querySelector('.desk section')).not.toBeNull()
})

test('what came of one job is not shown over the next', async () => {
  let finish = () => {}
  let isSlow = false
  const shelf = { packs: [sample, second], storage: 'open' as const }
  const { tell } = await open({
    load: () =>
      new Promise((resolve) => {
        const give = () => resolve({ shelf, catalogues: [] })
        if (isSlow) finish = give
        else give()
      }),
  })
  const pick = async () => {
    const file = document.querySelector<HTMLInputElement>('[type=file]')!
    Object.defineProperty(file, 'files', { value: [new File(['x'], 'x.pack')], configurable: true })
    file.dispatchEvent(new Event('change', { bubbles: true }))
    await settled()
  }
  await pick()
  tell({ tell: 'preview', preview })
  isSlow = true
  tell({ tell: 'taken', id: 'sample' })
  await pick()
  tell({ tell: 'preview', preview })
  await settled()
  finish()
  await settled()
  expect(document.querySelector('.desk section')).not.toBeNull()
})

test('a damaged pack says so, and storage that cannot be had', async () => {
  await open({}, { packs: [damaged] })
  expect(words()).toContain('Its file is damaged')
  render(null, document.body)
  await open({
    load: async () => ({ shelf: { packs: [second], storage: 'newer' }, catalogues: [] }),
  })
  expect(words()).toContain('a later version of Hashiya')
  render(null, document.body)
  await open({ load: () => Promise.reject(new Error('no')) })
  expect(words()).toContain('No pack is installed')
})

test('what could not be done is said, and the packs stand as they were', async () => {
  const fail = () => Promise.reject(new Error('refused'))
  await open({ usePack: fail, orderPacks: fail, removePack: fail, forgetCatalogue: fail })
  const said = () => document.querySelector('.desk [role=alert]')!.textContent
  const box = document.querySelector<HTMLInputElement>('[aria-label="Use Another pack"]')!
  box.click()
  await settled()
  expect(said()).toBe('The browser’s storage failed.Nothing was changed.')
  expect(box.checked).toBe(true)
  button('Move down: Sample pack')!.click()
  await settled()
  expect(titles()).toEqual(['Sample pack', 'Another pack'])
  for (const name of ['Remove Sample pack', 'Forget Sample packs']) {
    for (let presses = 0; presses < 2; presses++) {
      button(name)!.click()
      await settled()
    }
    expect(said(), name).toContain('Nothing was changed.')
  }
  expect([titles().length, document.querySelectorAll('.catalogue').length]).toEqual([2, 1])
})

test('a pack that is installed in another tab is seen', async () => {
  let tell = () => {}
  const { state } = await open(
    {
      onChange: (callback) => {
        tell = callback
        return () => {}
      },
    },
    { packs: [second] },
  )
  state.shelf.packs.unshift(structuredClone(sample))
  tell()
  await settled()
  expect(titles()).toEqual(['Sample pack', 'Another pack'])
})

test('a file is lent to the background, shown, and taken at the reader’s word', async () => {
  const { asked, tell } = await open()
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'my.pack')] })
  field.dispatchEvent(new Event('change', { bubbles: true }))
  expect(asked).toEqual([{ ask: 'file', url: 'blob:my.pack' }])
  tell({ tell: 'progress', phase: 'check', done: 10, total: 40 })
  await settled()
  expect([
    document.querySelector('progress')!.value,
    document.querySelector('progress')!.max,
  ]).toEqual([10, 40])
  tell({ tell: 'preview', preview })
  await settled()
  expect(document.activeElement).toBe(document.getElementById('pack-preview'))
  for (const part of [
    '1.3.0',
    'now 1.2.0',
    '191 KB',
    'now 182 KB',
    '18 new, 5 changed, 2 gone',
    '3 new, 0 changed, 0 gone',
    'So far this pack came from packs.example.org, now it comes from mirror.example.net.',
    '2 addresses are not https',
  ])
    expect(words()).toContain(part)
  button('Update')!.click()
  tell({ tell: 'taken', id: 'sample' })
  await settled()
  expect(asked).toEqual([{ ask: 'file', url: 'blob:my.pack' }, 'take', 'taken back'])
  expect(words()).toContain('Sample pack was updated to version 1.3.0.')
  expect(words()).not.toContain('is installed.')
})

test('a file is lent no longer than the reader wants it', async () => {
  const { asked } = await open()
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'my.pack')] })
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  button('Cancel')!.click()
  await settled()
  expect(asked).toEqual([{ ask: 'file', url: 'blob:my.pack' }, 'hang up', 'taken back'])
})

test('an address is asked for only with leave, which is asked within the click', async () => {
  const allow = vi.fn(async () => false)
  const { asked } = await open({ allow })
  const field = document.querySelector<HTMLInputElement>('#pack-address')!
  field.value = ' https://packs.example/x.pack '
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  document
    .querySelector('form')!
    .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  expect(allow).toHaveBeenCalledWith('https://packs.example/x.pack')
  await settled()
  expect(asked).toEqual([])
  expect(words()).toContain('You did not allow asking packs.example')
})

test('leave that comes late ends no job that the reader began meanwhile', async () => {
  const answers: ((yes: boolean) => void)[] = []
  const allow = () => new Promise<boolean>((answer) => answers.push(answer))
  const { asked } = await open({ allow })
  button('Look for updates: Sample packs')!.click()
  button('Update Sample pack')!.click()
  answers[1]!(true)
  await settled()
  answers[0]!(true)
  await settled()
  expect(asked).toEqual([{ ask: 'entry', catalogue: catalogue.url, id: 'sample' }])
})

test('while requests are off there is no field for an address but the way to switch them on', async () => {
  const { onChange } = await open({}, { settings: { online: false } })
  expect(document.querySelector('#pack-address')).toBeNull()
  button('Switch requests on')!.click()
  expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ online: true }))
})

test('a catalogue shows what is new, what is older here, what is here; and is forgotten', async () => {
  const { asked, tell, state } = await open()
  expect(words()).toContain('signed, key 5f0c2a91d3b7e864')
  expect(document.querySelectorAll('.entry')).toHaveLength(3)
  expect(document.querySelector('.tag')!.closest('.entry')!.textContent).toContain('Harbours')
  expect(words()).toContain('you have 1.2.0')
  button('Update Sample pack')!.click()
  await settled()
  expect(asked).toEqual([{ ask: 'entry', catalogue: catalogue.url, id: 'sample' }])
  expect(button('Install Harbours')!.disabled).toBe(true)
  tell({ tell: 'failed', failure: { kind: 'wrong-checksum' } })
  await settled()
  expect(document.querySelector('[role=alert]')!.textContent).toBe(
    'This is not the file that the catalogue names: the checksum differs.Nothing was changed.',
  )
  button('Look for updates: Sample packs')!.click()
  await settled()
  tell({ tell: 'catalogue', catalogue })
  await settled()
  expect(words()).toContain('1 update, 1 new pack since the last look.')
  button('Forget Sample packs')!.click()
  await settled()
  button('Forget Sample packs')!.click()
  await settled()
  expect(state.catalogues).toEqual([])
  expect(document.querySelector('.catalogue')).toBeNull()
})

test('an address that leads elsewhere is followed at the reader’s word only; where it ends is allowed first, or said to be unknown', async () => {
  const allow = vi.fn(async () => true)
  const { asked, tell } = await open({ allow })
  const field = document.querySelector<HTMLInputElement>('#pack-address')!
  const fail = async (failure: OutwardFailure) => {
    tell({ tell: 'failed', failure: { kind: 'download', host: 'packs.example', failure } })
    await settled()
  }
  field.value = 'https://packs.example/x.pack'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  button('Fetch')!.click()
  await settled()
  await fail({ kind: 'redirected', host: null })
  expect(words()).toContain('The browser does not tell which.')
  expect(
    [...document.querySelectorAll('.desk a')].map((link) => link.getAttribute('href')),
  ).toEqual(['https://packs.example/x.pack'])
  button('Follow it')!.click()
  await settled()
  expect(asked.at(-1)).toEqual({
    ask: 'address',
    url: 'https://packs.example/x.pack',
    follow: true,
  })
  await fail({ kind: 'redirected', host: 'cdn.example' })
  expect(words()).toContain('leads on to cdn.example, which you have not allowed')
  button('Allow cdn.example and follow')!.click()
  await settled()
  expect(allow).toHaveBeenLastCalledWith('https://cdn.example/')
  expect(asked.at(-1)).toEqual({
    ask: 'address',
    url: 'https://packs.example/x.pack',
    follow: true,
  })
  await fail({ kind: 'network' })
  expect(words()).toContain('does not name')
  expect(button('Follow it')).toBeNull()
  expect(document.querySelector('.desk a')!.getAttribute('href')).toBe(
    'https://packs.example/x.pack',
  )
})

test('a new pack of a signed catalogue is installed by one press; an update and what has false addresses are shown first', async () => {
  const { asked, tell } = await open()
  const fresh = { ...preview, before: null, unlinked: 0 }
  button('Install Harbours')!.click()
  await settled()
  tell({ tell: 'preview', preview: fresh })
  await settled()
  expect(asked.at(-1)).toBe('take')
  tell({ tell: 'taken', id: 'sample' })
  await settled()
  expect(words()).toContain('Sample pack is installed.')
  button('Install Harbours')!.click()
  await settled()
  tell({ tell: 'preview', preview: { ...fresh, unlinked: 1 } })
  await settled()
  expect(asked.at(-1)).not.toBe('take')
  expect(words()).toContain('1 address is not https')
  button('Update Sample pack')!.click()
  await settled()
  tell({ tell: 'preview', preview: { ...preview, unlinked: 0 } })
  await settled()
  expect(asked.at(-1)).not.toBe('take')
  expect(words()).toContain('of which 12 KB were fetched')
})

test('cancelling hangs up', async () => {
  const { asked } = await open()
  button('Install Harbours')!.click()
  await settled()
  button('Cancel')!.click()
  await settled()
  expect(asked.at(-1)).toBe('hang up')
  expect(document.querySelector('progress')).toBeNull()
})

test('every failure has words in both languages', () => {
  const host = 'packs.example'
  const inner = [
    'cut-off',
    'not-allowed',
    'not-logged',
    'offline',
    'timeout',
    'aborted',
    'network',
  ] as const
  const failures: PackFailure[] = [
    ...inner.map((kind) => ({ kind: 'download' as const, host, failure: { kind } })),
    { kind: 'download', host, failure: { kind: 'rate-limited', retryAfter: 1 } },
    { kind: 'download', host, failure: { kind: 'status', status: 404 } },
    { kind: 'download', host, failure: { kind: 'status', status: 500 } },
    { kind: 'download', host, failure: { kind: 'redirected', host: null } },
    { kind: 'download', host, failure: { kind: 'redirected', host: 'cdn.example' } },
    { kind: 'download', host, failure: { kind: 'wrong-type', type: 'image/png' } },
    { kind: 'download', host, failure: { kind: 'too-large', maxBytes: 2e8 } },
    { kind: 'not-an-address' },
    { kind: 'no-file' },
    { kind: 'not-a-pack' },
    { kind: 'web-page' },
    { kind: 'newer-format' },
    { kind: 'truncated' },
    { kind: 'corrupt' },
    { kind: 'malformed', where: 'x' },
    { kind: 'wrong-checksum' },
    { kind: 'not-as-promised', promised: 'a 1', found: 'b 2' },
    { kind: 'older-than-bundled', bundled: '2.0.0', found: '1.0.0' },
    { kind: 'not-a-catalogue', where: 'x' },
    { kind: 'newer-catalogue' },
    { kind: 'unsigned', host },
    { kind: 'wrong-signature', host },
    { kind: 'key-changed', host, known: 'a', given: 'b' },
    { kind: 'quota' },
    { kind: 'storage' },
    { kind: 'cancelled' },
    { kind: 'interrupted' },
  ]
  for (const strings of [arPacks, enPacks])
    expect(new Set(failures.map((failure) => strings.failure(failure))).size).toBe(failures.length)
})
