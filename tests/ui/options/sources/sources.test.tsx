// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../../src/model/settings.ts'
import { KeptReports } from '../../../../src/ui/options/sources/kept-reports.tsx'
import { RequestLog } from '../../../../src/ui/options/sources/request-log.tsx'
import { Sources } from '../../../../src/ui/options/sources/sources.tsx'
import type { SourcesHost } from '../../../../src/ui/options/sources/sources-host.ts'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { createSourcesHost, requests } from '../../fixture/sources-host.ts'
import { settle } from '../../fixture/settle.ts'
import { waitFor } from '../../../wait-for.ts'

const words = () => document.body.textContent ?? ''
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name)!
const box = (name: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent === name)!
    .querySelector('input')!

async function open(host: SourcesHost, settings: Partial<Settings> = {}, lang: 'en' | 'ar' = 'en') {
  const onChange = vi.fn(async () => true)
  render(
    <Sources
      t={getStrings(lang)}
      host={host}
      settings={{ ...defaultSettings, ...settings }}
      onChange={onChange}
    />,
    document.body,
  )
  await settle()
  return onChange
}

const on = (...sources: string[]) => ({
  online: true,
  sources: {
    ...defaultSettings.sources,
    ...Object.fromEntries(sources.map((source) => [source, true])),
  },
})

beforeEach(() => render(null, document.body))

test('all is off at first, and each source says what it would be given', async () => {
  const onChange = await open(createSourcesHost())
  expect(
    [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
      ({ checked }) => checked,
    ),
  ).toEqual(Array.from({ length: 8 }, () => false))
  for (const part of [
    'nothing leaves this machine',
    'A name from the article',
    'Names, dates and outlets of a reference',
    'Names and dates',
  ])
    expect(words()).toContain(part)
  box('Allow online sources').click()
  expect(onChange).toHaveBeenCalledWith({ online: true })
})

test('a source is on only once the browser allows its hosts', async () => {
  const refused = await open(createSourcesHost({ allow: async () => false }))
  box('Wikipedia').click()
  await settle()
  expect(refused).not.toHaveBeenCalled()
  expect(box('Wikipedia').checked).toBe(false)
  render(null, document.body)
  const allow = vi.fn(async () => true)
  const allowed = await open(createSourcesHost({ allow }))
  box('GDELT').click()
  await settle()
  expect(allow).toHaveBeenCalledWith('gdelt')
  expect(allowed).toHaveBeenCalledWith({ sources: { gdelt: true } })
})

test('a source that is switched off gives its hosts back', async () => {
  const giveBack = vi.fn(async () => true)
  const onChange = await open(createSourcesHost({ giveBack }), on('wikipedia'))
  box('Wikipedia').click()
  await settle()
  expect(onChange).toHaveBeenCalledWith({ sources: { wikipedia: false } })
  expect(giveBack).toHaveBeenCalledWith('wikipedia')
})

test('each source’s state stands beside it', async () => {
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const before = '2025-10-20T08:00:00.000Z'
  const host = createSourcesHost({
    getAllowed: async () => ({
      wikipedia: true,
      wikidata: true,
      gdelt: true,
      guardian: true,
      'fact-check': true,
      wayback: true,
      hypothesis: true,
    }),
    getStates: async () => ({
      gdelt: {
        restingUntil: later,
        failures: 1,
        last: { kind: 'rate-limited', status: null, at: before },
      },
      wikipedia: {
        restingUntil: null,
        failures: 1,
        last: { kind: 'timeout', status: null, at: before },
      },
    }),
  })
  await open(host, on('wikipedia', 'gdelt', 'guardian'))
  for (const part of [
    'rests until',
    'last failed at 20 Oct 2025',
    'did not answer in time',
    'needs your key',
  ])
    expect(words()).toContain(part)
  render(null, document.body)
  await open(createSourcesHost(), on('wikipedia', 'guardian'))
  expect(words()).toContain('not allowed by the browser yet')
  expect(words()).toContain('may be asked')
})

test('the key is kept without its blanks', async () => {
  const onChange = await open(createSourcesHost())
  const field = document.querySelector<HTMLInputElement>('input[type=password]')!
  field.value = ' abc '
  field.dispatchEvent(new Event('change', { bubbles: true }))
  field.dispatchEvent(new Event('input', { bubbles: true }))
  expect(onChange).toHaveBeenCalledWith({ sourceKeys: { guardian: 'abc' } })
})

test('a key that is being typed stays while the page is drawn again', async () => {
  let tell = () => {}
  await open(
    createSourcesHost({
      onChange: (callback) => {
        tell = callback
        return () => {}
      },
      getStates: async () => ({
        gdelt: {
          restingUntil: null,
          failures: 1,
          last: { kind: 'timeout', status: null, at: '2025-10-20T08:00:00.000Z' },
        },
      }),
    }),
    on('gdelt', 'guardian'),
  )
  const field = document.querySelector<HTMLInputElement>('input[type=password]')!
  field.value = 'half a k'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  tell()
  await settle()
  expect(field.value).toBe('half a k')
})

test('the log shows who was asked, why, with what words, how it ended; it is searched and cleared', async () => {
  const clearRequests = vi.fn(async () => null)
  render(
    <RequestLog t={getStrings('en')} host={createSourcesHost({ clearRequests })} />,
    document.body,
  )
  await settle()
  for (const part of [
    'GDELT, a cited piece',
    'Port Selwyn',
    'asks for a pause. 429',
    '150 sent, 2310 received',
    'under way',
    'https://en.wikipedia.org/api/rest_v1/page/summary/Geneva',
  ])
    expect(words()).toContain(part)
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!
  field.value = 'جنيف'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  expect(document.querySelectorAll('.log li')).toHaveLength(1)
  // by the day and the hour that a line shows: those of the reader's own clock
  const [shown] = /\d+ \w+ \d{4}, \d\d:\d\d/.exec(words())!
  field.value = shown
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  expect(words()).toContain(shown)
  expect(document.querySelectorAll('.log li').length).toBeGreaterThan(0)
  button('Clear the log').click()
  await settle()
  expect(clearRequests).not.toHaveBeenCalled()
  button('Clear it for good').click()
  await settle()
  expect(clearRequests).toHaveBeenCalledTimes(1)
})

test('an empty log says so, in Arabic too', async () => {
  render(<RequestLog t={getStrings('ar')} host={createSourcesHost({}, [])} />, document.body)
  await settle()
  expect(words()).toContain('لم يغادر جهازك أي طلب')
  expect(document.querySelector('input')).toBeNull()
})

test('reports that sources gave are counted, and forgotten at a press', async () => {
  let kept = 1
  const forgetKeptReports = vi.fn(async () => (kept = 0))
  await open(createSourcesHost({ countKeptReports: async () => kept, forgetKeptReports }))
  await waitFor(() =>
    expect(words()).toContain('Kept from sources, for later articles to find: 1 report.'),
  )
  button(getStrings('en').feeds.forget).click()
  await settle()
  expect(forgetKeptReports).toHaveBeenCalledTimes(1)
  await waitFor(() => expect(words()).not.toContain('Kept from sources'))
})

test('what could not be forgotten, cleared or given back is said, and stands as it was', async () => {
  const fail = () => Promise.reject(new Error('refused'))
  await open(
    createSourcesHost({ countKeptReports: async () => 1, forgetKeptReports: fail, giveBack: fail }),
    on('wikipedia'),
  )
  const alerts = () =>
    [...document.querySelectorAll('[role=alert]')]
      .map(({ textContent }) => textContent)
      .filter(Boolean)
  button(getStrings('en').feeds.forget).click()
  await waitFor(() => expect(alerts()).toEqual([getStrings('en').card.notDone]))
  expect(words()).toContain('Kept from sources, for later articles to find: 1 report.')
  box('Wikipedia').click()
  await waitFor(() => expect(alerts()).toHaveLength(2))
  render(null, document.body)
  render(
    <RequestLog t={getStrings('ar')} host={createSourcesHost({ clearRequests: fail })} />,
    document.body,
  )
  await settle()
  button(getStrings('ar').sources.log.clear).click()
  await settle()
  button(getStrings('ar').sources.log.confirmClear).click()
  await waitFor(() => expect(alerts()).toEqual([getStrings('ar').card.notDone]))
  expect(document.querySelectorAll('.log li')).toHaveLength(3)
})

test('what changes in another tab, or leaves meanwhile, is seen without a press', async () => {
  let tell = () => {}
  let tellGiven = () => {}
  let kept = 0
  const entries = structuredClone(requests.slice(1))
  const host = createSourcesHost({
    countKeptReports: async () => kept,
    getRequests: async () => [...entries],
    onRequests: (callback) => {
      tell = callback
      return () => {}
    },
    onKeptReports: (callback) => {
      tellGiven = callback
      return () => {}
    },
  })
  render(
    <>
      <RequestLog t={getStrings('en')} host={host} />
      <KeptReports t={getStrings('en')} host={host} />
    </>,
    document.body,
  )
  await settle()
  expect(document.querySelectorAll('.log li')).toHaveLength(2)
  entries.unshift(requests[0]!)
  kept = 4
  tell()
  tellGiven()
  await waitFor(() => {
    expect(document.querySelectorAll('.log li')).toHaveLength(3)
    expect(words()).toContain('4 reports')
  })
})

test('a log that is not known yet is not said to be empty', async () => {
  let give = (_entries: typeof requests) => {}
  const getRequests = () =>
    new Promise<typeof requests>((resolve) => {
      give = resolve
    })
  const t = getStrings('en')
  render(<RequestLog t={t} host={{ ...createSourcesHost(), getRequests }} />, document.body)
  await settle()
  expect(words()).not.toContain(t.sources.log.none)
  give([])
  await settle()
  expect(words()).toContain(t.sources.log.none)
})
