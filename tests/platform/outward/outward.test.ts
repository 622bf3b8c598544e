import { expect, test, vi } from 'vitest'
import type { OutwardRequest } from '../../../src/model/outward.ts'
import { createDoor, never, question, respond, settle } from '../door.ts'

const failure = (kind: string, more = {}) => ({ ok: false, failure: { kind, ...more } })

test('an answer comes whole, with its line in the log, and nothing of the reader goes along', async () => {
  const { outward, asked, log } = createDoor({ fetch: async () => respond('{"a":1}') })
  const result = await outward.get(question({ headers: { 'api-user-agent': 'Hashiya' } }))
  expect(result.ok && new TextDecoder().decode(result.answer.body)).toBe('{"a":1}')
  expect(asked).toHaveLength(1)
  expect(asked[0]!.init).toMatchObject({
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
    headers: { accept: 'application/json', 'api-user-agent': 'Hashiya' },
  })
  expect(await log.list()).toEqual([
    {
      id: 1,
      at: '2025-10-20T08:00:00.000Z',
      source: 'wikipedia',
      purpose: 'background-note',
      method: 'GET',
      url: question().url,
      words: ['Port Selwyn'],
      outcome: 'ok',
      status: 200,
      sent: expect.any(Number),
      received: 7,
    },
  ])
})

test.each<[string, Parameters<typeof createDoor>, Partial<OutwardRequest>, string]>([
  ['the reader’s switch is off', [{}, { online: false }], {}, 'cut-off'],
  [
    'the source is switched off',
    [{}],
    { source: 'wayback', url: 'https://archive.org/wayback/available' },
    'not-allowed',
  ],
  [
    'the browser holds no permission for the host',
    [{ hasPermission: async () => false }],
    {},
    'not-allowed',
  ],
  ['the address is not encrypted', [{}], { url: 'http://en.wikipedia.org/x' }, 'not-allowed'],
  [
    'the address bears a password',
    [{}],
    { url: 'https://me:secret@en.wikipedia.org/x' },
    'not-allowed',
  ],
  [
    'the address is one that the policy of the extension’s pages cannot name',
    [{}],
    { url: 'http://[::1]/feed' },
    'not-allowed',
  ],
  ['the address is none', [{}], { url: 'Port Selwyn' }, 'not-allowed'],
  ['there is no network', [{ isOnline: () => false }], {}, 'offline'],
])('nothing leaves and nothing is logged when %s', async (_why, door, request, kind) => {
  const { outward, asked, log } = createDoor(...door)
  expect(await outward.get(question(request))).toEqual(failure(kind))
  expect(asked).toEqual([])
  expect((await log.list()).length).toBe(0)
})

test('by the settings of a new installation nothing leaves', async () => {
  const { defaultSettings } = await import('../../../src/model/settings.ts')
  for (const source of Object.keys(defaultSettings.sources) as OutwardRequest['source'][]) {
    const { outward, asked } = createDoor({}, defaultSettings)
    expect(await outward.get(question({ source }))).toEqual(failure('cut-off'))
    expect(asked).toEqual([])
  }
})

test('the line is in the log before the request leaves; without a log nothing leaves', async () => {
  const order: string[] = []
  const door = createDoor({
    fetch: async () => {
      order.push(...(await door.log.list()).map(({ outcome }) => `logged ${outcome}`), 'sent')
      return respond('{}')
    },
  })
  await door.outward.get(question())
  expect(order).toEqual(['logged null', 'sent'])
  const { outward, asked } = createDoor({
    log: { ...door.log, begin: () => Promise.reject(new Error('no room')) },
  })
  expect(await outward.get(question())).toEqual(failure('not-logged'))
  expect(asked).toEqual([])
})

test.each<[string, Response | Error, object]>([
  [
    'of the wrong type',
    respond('<p>', { type: 'text/html; charset=utf-8' }),
    { kind: 'wrong-type', type: 'text/html' },
  ],
  ['of no type', new Response(new Uint8Array(4)), { kind: 'wrong-type', type: '' }],
  ['that is missing', respond('{}', { status: 404 }), { kind: 'status', status: 404 }],
  ['that is broken', respond('{}', { status: 500 }), { kind: 'status', status: 500 }],
  [
    'that points elsewhere',
    respond('', { status: 302, headers: { location: 'https://elsewhere.example.org/' } }),
    { kind: 'redirected', host: null },
  ],
  [
    'that says to be too long',
    respond('{}', { headers: { 'content-length': '50000000' } }),
    { kind: 'too-large', maxBytes: 1000 },
  ],
  [
    'that lies about its length',
    respond('x'.repeat(5000), { headers: { 'content-length': '10' } }),
    { kind: 'too-large', maxBytes: 1000 },
  ],
  ['that does not come', new TypeError('Failed to fetch'), { kind: 'network' }],
])('an answer %s is a failure of its own kind, in the log too', async (_what, answer, expected) => {
  const { outward, log } = createDoor({
    fetch: async () => {
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  expect(await outward.get(question())).toEqual({ ok: false, failure: expected })
  expect((await log.list())[0]!.outcome).toBe((expected as { kind: string }).kind)
})

test('an endless stream is stopped at the limit, not read on', async () => {
  let parts = 0
  const cancel = vi.fn()
  const endless = new ReadableStream({
    pull: (stream) => {
      parts++
      stream.enqueue(new Uint8Array(100))
    },
    cancel,
  })
  const { outward, log } = createDoor({ fetch: async () => respond(endless) })
  expect(await outward.get(question())).toEqual(failure('too-large', { maxBytes: 1000 }))
  expect(cancel).toHaveBeenCalled()
  expect(parts).toBeLessThan(15)
  expect((await log.list())[0]).toMatchObject({ outcome: 'too-large', received: 1100 })
})

test('a source that never answers is given up after its time, a stream that stops in the middle too', async () => {
  const first = createDoor({ fetch: never })
  const stuck = createDoor({
    fetch: async (_input, init) => {
      return respond(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new Uint8Array(7))
            init!.signal!.addEventListener('abort', () => stream.error(init!.signal!.reason))
          },
        }),
      )
    },
  })
  for (const { outward, clock, log } of [first, stuck]) {
    const result = outward.get(question())
    await settle()
    await clock.move(10_000)
    expect(await result).toEqual(failure('timeout'))
    expect((await log.list())[0]!.outcome).toBe('timeout')
  }
  expect((await stuck.log.list())[0]!.received).toBe(7)
})

test('who asked can stop, before and while it is under way', async () => {
  const { outward, asked, log } = createDoor({ fetch: never })
  const controller = new AbortController()
  expect(await outward.get(question(), AbortSignal.abort())).toEqual(failure('aborted'))
  expect(asked).toEqual([])
  const result = outward.get(question(), controller.signal)
  await settle()
  expect((await log.list())[0]!.outcome).toBeNull()
  controller.abort()
  expect(await result).toEqual(failure('aborted'))
  expect((await log.list())[0]!.outcome).toBe('aborted')
})

test('the switch cuts what is under way, and what waits', async () => {
  const { outward, asked, change } = createDoor({ fetch: never })
  const results = [1, 2, 3, 4].map(() => outward.get(question()))
  await settle()
  change({ online: false })
  expect(await Promise.all(results)).toEqual(results.map(() => failure('cut-off')))
  expect(asked).toHaveLength(3)
})

test('Wikipedia is asked three times at once and no more', async () => {
  const answers: (() => void)[] = []
  const { outward, asked } = createDoor({
    fetch: () => new Promise((resolve) => answers.push(() => resolve(respond('{}')))),
  })
  const all = Promise.all([1, 2, 3, 4, 5].map(() => outward.get(question())))
  await settle()
  expect(asked).toHaveLength(3)
  answers.shift()!()
  await settle()
  expect(asked).toHaveLength(4)
  while (answers.length > 0) {
    answers.shift()!()
    await settle()
  }
  expect((await all).every(({ ok }) => ok)).toBe(true)
})

test('GDELT is asked every five seconds and a half; who waits can leave; too many are turned away', async () => {
  const { outward, asked, clock } = createDoor()
  const gdelt = question({ source: 'gdelt', url: 'https://api.gdeltproject.org/api/v2/doc/doc' })
  const leaving = new AbortController()
  const results = Array.from({ length: 7 }, (_, i) =>
    outward.get(gdelt, i === 1 ? leaving.signal : undefined),
  )
  await settle()
  expect(asked).toHaveLength(1)
  leaving.abort()
  expect(await results[1]).toEqual(failure('aborted'))
  expect(await results[6]).toEqual(failure('rate-limited', { retryAfter: 5500 }))
  await clock.move(5499)
  expect(asked).toHaveLength(1)
  await clock.move(1)
  expect(asked).toHaveLength(2)
  await clock.move(3 * 5500)
  expect(asked).toHaveLength(5)
})

test('Retry-After is obeyed, in seconds and as a date, and outlives the background', async () => {
  const answer = respond('', { status: 429, headers: { 'retry-after': '120' } })
  const { outward, states, asked, clock } = createDoor({ fetch: async () => answer })
  expect(await outward.get(question())).toEqual(failure('rate-limited', { retryAfter: 120_000 }))
  expect(await outward.get(question())).toEqual(failure('rate-limited', { retryAfter: 120_000 }))
  expect(asked).toHaveLength(1)
  // another background's door, over the same memory
  const next = createDoor({
    states: {
      load: async () => states,
      save: async (name, state) => {
        states[name] = state
      },
    },
    clock,
  })
  await clock.move(119_000)
  expect(await next.outward.get(question())).toEqual(failure('rate-limited', { retryAfter: 1000 }))
  await clock.move(1000)
  expect((await next.outward.get(question())).ok).toBe(true)
  expect(states.wikipedia).toEqual({ restingUntil: null, failures: 0, last: null })
  const dated = createDoor({
    fetch: async () =>
      respond('', { status: 503, headers: { 'retry-after': 'Mon, 20 Oct 2025 08:10:00 GMT' } }),
  })
  expect(await dated.outward.get(question())).toEqual(
    failure('status', { status: 503, retryAfter: 600_000 }),
  )
})

test('a clock that is turned back makes nobody wait for longer than a source may ask for', async () => {
  const year = 365 * 86_400_000
  const { outward, clock } = createDoor({
    states: {
      load: async () => ({
        wikipedia: {
          failures: 1,
          last: null,
          restingUntil: new Date(clock.now() + year).toISOString(),
        },
      }),
      save: async () => {},
    },
  })
  expect((await outward.get(question())).ok).toBe(true)
  const gdelt = question({ source: 'gdelt', url: 'https://api.gdeltproject.org/api/v2/doc/doc' })
  await outward.get(gdelt)
  clock.turnBack(year)
  const second = outward.get(gdelt)
  await settle()
  await clock.move(5500)
  expect((await Promise.race([second, settle().then(() => null)]))?.ok).toBe(true)
})

test('an answer is given even where there is no room to keep how its source fared', async () => {
  const failed = { failures: 1, restingUntil: null, last: null }
  const { outward } = createDoor({
    states: {
      load: async () => ({ wikipedia: failed }),
      save: () => Promise.reject(new Error('no room')),
    },
  })
  expect((await outward.get(question())).ok).toBe(true)
})

test('without Retry-After each refusal makes the rest twice as long', async () => {
  const { outward, clock, states } = createDoor({
    fetch: async () => respond('later', { status: 429, type: 'text/plain' }),
  })
  for (const rest of [30_000, 60_000, 120_000]) {
    expect(await outward.get(question())).toEqual(failure('rate-limited', { retryAfter: rest }))
    await clock.move(rest)
  }
  expect(states.wikipedia).toMatchObject({ failures: 3, last: { kind: 'rate-limited' } })
})

test('one source’s rest or silence holds up no other; feeds rest by host', async () => {
  const { outward, states } = createDoor({
    fetch: async (input, init) =>
      String(input).includes('gdelt')
        ? never(input, init)
        : String(input).includes('//a.')
          ? respond('', { status: 503 })
          : respond('{}'),
  })
  void outward.get(question({ source: 'gdelt', url: 'https://api.gdeltproject.org/x' }))
  expect((await outward.get(question())).ok).toBe(true)
  await outward.get(question({ source: 'feed', url: 'https://a.example.org/feed' }))
  expect(
    (await outward.get(question({ source: 'feed', url: 'https://b.example.org/feed' }))).ok,
  ).toBe(true)
  expect(Object.keys(states)).toEqual(['feed a.example.org'])
})

test('a reader’s own stop is not a failure of the source', async () => {
  const { outward, states } = createDoor({ fetch: never })
  const controller = new AbortController()
  const result = outward.get(question(), controller.signal)
  await settle()
  controller.abort()
  await result
  expect(states).toEqual({})
})

test('an address of the reader’s may lead on, to the same host or one that is allowed', async () => {
  const ending = (url: string) => {
    const answer = respond('{}')
    Object.defineProperty(answer, 'url', { value: url })
    return createDoor({
      fetch: async () => answer,
      hasPermission: async (origin) => !origin.includes('stranger'),
    })
  }
  const feed = question({ source: 'feed', url: 'https://a.example.org/feed', redirects: 'follow' })
  for (const url of ['https://a.example.org/feed/', 'https://allowed.example.org/feed'])
    expect((await ending(url).outward.get(feed)).ok).toBe(true)
  for (const url of ['https://stranger.example.org/', 'http://a.example.org/feed'])
    expect(await ending(url).outward.get(feed)).toMatchObject(failure('redirected'))
})

test('the log says that an address was followed, and where it ended', async () => {
  const answer = respond('{}')
  Object.defineProperties(answer, {
    url: { value: 'https://allowed.example.org/feed?pass=1' },
    redirected: { value: true },
  })
  const { outward, log } = createDoor({ fetch: async () => answer })
  await outward.get(
    question({ source: 'feed', url: 'https://a.example.org/feed', redirects: 'follow' }),
  )
  await outward.get(question())
  const [plain, followed] = await log.list()
  expect(followed).toMatchObject({
    url: 'https://a.example.org/feed',
    follows: true,
    ended: 'allowed.example.org/feed',
    outcome: 'ok',
  })
  expect(plain).not.toHaveProperty('follows')
  expect(plain).not.toHaveProperty('ended')
})

test('an answer that says "unchanged" is one, without a body', async () => {
  const { outward } = createDoor({
    fetch: async () => new Response(null, { status: 304, headers: { etag: '"x"' } }),
  })
  expect(await outward.get(question({ headers: { 'if-none-match': '"x"' } }))).toMatchObject({
    ok: true,
    answer: { status: 304, headers: { etag: '"x"' } },
  })
})

test('progress is told, with the whole where it is known', async () => {
  const told: [number, number | null][] = []
  const { outward } = createDoor({
    fetch: async () => respond('12345', { headers: { 'content-length': '5' } }),
  })
  await outward.get(question({ onProgress: (received, total) => told.push([received, total]) }))
  expect(told.at(-1)).toEqual([5, 5])
})

test('bytes sent are those of the first line and our headers', async () => {
  const { outward, log } = createDoor()
  await outward.get(
    question({ url: 'https://en.wikipedia.org/x?q=%D8%A3', accept: ['text/plain'] }),
  )
  const written =
    'GET /x?q=%D8%A3 HTTP/1.1\r\nhost: en.wikipedia.org\r\naccept: text/plain\r\naccept-language: *\r\n\r\n'
  expect((await log.list())[0]!.sent).toBe(written.length)
})

test('what is sent along makes a POST, counted and logged as one, and no header of it stands in the log', async () => {
  const { outward, asked, log } = createDoor()
  const body = '{"text":"سؤال"}'
  const headers = { authorization: 'Bearer reader-key' }
  await outward.get(question({ body, headers }))
  await outward.get(question({ headers }))
  expect(asked[0]!.init).toMatchObject({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    credentials: 'omit',
    redirect: 'manual',
  })
  expect(asked[1]!.init).not.toHaveProperty('body')
  const [get, post] = await log.list()
  expect([post!.method, get!.method]).toEqual(['POST', 'GET'])
  const more = new TextEncoder().encode(`${body}content-type: application/json\r\n`).length + 1
  expect(post!.sent - get!.sent).toBe(more)
  expect(JSON.stringify([get, post])).not.toContain('reader-key')
})

test.each(['reader-key', "the reader's (own) key~", 'مفتاح القارئ!'])(
  'the log has a star where the address bears the key "%s", however that is written there',
  async (secret) => {
    const { outward, asked, log } = createDoor()
    const address = new URL('https://content.guardianapis.com/search?q=port')
    address.searchParams.set('api-key', secret)
    await outward.get(question({ source: 'guardian', url: address.href, secret }))
    const component = `https://content.guardianapis.com/search?api-key=${encodeURIComponent(secret)}`
    await outward.get(question({ url: component, secret }))
    expect(new URL(asked[0]!.url).searchParams.get('api-key')).toBe(secret)
    expect((await log.list()).map(({ url }) => url)).toEqual([
      'https://content.guardianapis.com/search?api-key=*',
      'https://content.guardianapis.com/search?q=port&api-key=*',
    ])
  },
)
