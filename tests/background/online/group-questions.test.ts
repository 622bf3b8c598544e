import { expect, test } from 'vitest'
import { createGroupQuestions } from '../../../src/background/online/group-questions.ts'
import { createOnlineAccess } from '../../../src/background/online/online-access.ts'
import type { ClaimToSend } from '../../../src/model/group-annotations.ts'
import type { OutwardRequest, OutwardResult } from '../../../src/model/outward.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'

const at = Date.UTC(2025, 9, 20, 8)
const url = 'https://news.example.org/pier'
const mine = [{ id: 'g1', name: 'Class 9b', type: 'private' }]
const row = { id: 'a', text: 'x', target: [] }

const ok = (value: unknown): OutwardResult => ({
  ok: true,
  answer: { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(value)) },
})
const status = (code: number): OutwardResult => ({
  ok: false,
  failure: { kind: 'status', status: code },
})

/** The questions over answers by the last part of the path. */
function create(
  answers: Record<string, OutwardResult | OutwardResult[]>,
  settings: Partial<Settings> = {},
  allowed = true,
) {
  const asked: OutwardRequest[] = []
  const kept: string[] = []
  const access = createOnlineAccess({
    loadSettings: async () => ({
      ...defaultSettings,
      online: true,
      sources: { ...defaultSettings.sources, hypothesis: true },
      sourceKeys: { ...defaultSettings.sourceKeys, hypothesis: 'reader-key' },
      ...settings,
    }),
    hasHosts: async () => allowed,
    isPrivate: async () => false,
    isPrivateTab: async () => false,
    outward: {
      async get(request) {
        asked.push(request)
        request.onSent?.()
        const answer = answers[new URL(request.url).pathname.replace('/api/', '')]
        const given = Array.isArray(answer) ? answer.shift() : answer
        return given ?? { ok: false, failure: { kind: 'network' } }
      },
    },
    answers: { load: async () => null, save: async (key) => void kept.push(key) },
    countSent: () => {},
    now: () => at,
  })
  const paths = () => asked.map(({ url: of }) => new URL(of).pathname.replace('/api/', ''))
  return { ask: createGroupQuestions(access), asked, kept, paths }
}
const sender = {} as never
const claims = (n: number): ClaimToSend[] =>
  Array.from({ length: n }, (_, i) => ({
    url,
    title: 'T',
    quote: { exact: `words ${i}`, prefix: '', suffix: '' },
    words: 'W',
    tags: [],
  }))
const anything = new Date(at).toISOString()

test('without switch, key or the browser’s word nobody is asked, and the reader decides', async () => {
  for (const { ask, asked } of [
    create({}, { online: false }),
    create({}, { sources: defaultSettings.sources }),
    create({}, { sourceKeys: defaultSettings.sourceKeys }),
    create({}, {}, false),
  ]) {
    for (const answer of [
      await ask['list-groups']({}, sender),
      await ask['ask-group']({ group: 'g1', url }, sender),
      await ask['send-claims']({ group: 'g1', claims: claims(1) }, sender),
    ])
      expect(answer).toEqual({ state: 'must-allow', sent: 0 })
    expect(asked).toEqual([])
  }
})

test('groups are listed; of none it is asked whether the key is known', async () => {
  const some = create({ 'profile/groups': ok(mine) })
  expect(await some.ask['list-groups']({}, sender)).toEqual({
    state: 'answered',
    value: { groups: [{ id: 'g1', name: 'Class 9b', isPublic: false }], isKnown: true },
    at: anything,
    sent: 1,
  })
  for (const [userid, isKnown] of [
    [null, false],
    ['acct:a@hypothes.is', true],
  ]) {
    const none = create({ 'profile/groups': ok([]), profile: ok({ userid }) })
    expect(await none.ask['list-groups']({}, sender)).toMatchObject({
      state: 'answered',
      value: { groups: [], isKnown },
      sent: 2,
    })
  }
  const refused = create({ 'profile/groups': status(401) })
  expect(await refused.ask['list-groups']({}, sender)).toMatchObject({ value: { isKnown: false } })
  const down = create({ 'profile/groups': status(500) })
  expect(await down.ask['list-groups']({}, sender)).toMatchObject({
    state: 'failed',
    failure: { kind: 'status', status: 500 },
  })
})

test('a group is asked once; only an empty answer is looked into', async () => {
  const some = create({ search: ok({ rows: [row], total: 1 }), 'profile/groups': ok(mine) })
  expect(await some.ask['ask-group']({ group: 'g1', url }, sender)).toMatchObject({
    value: { annotations: [{ words: 'x' }], total: 1, isMember: true },
    sent: 1,
  })
  expect([some.paths(), some.kept]).toEqual([['search'], []])
  const empty = { search: ok({ rows: [], total: 0 }) }
  for (const [groups, isMember] of [
    [ok(mine), true],
    [ok([]), false],
    [status(401), false],
    [status(500), true],
  ] as const) {
    const none = create({ ...empty, 'profile/groups': groups })
    expect(await none.ask['ask-group']({ group: 'g1', url }, sender)).toMatchObject({
      state: 'answered',
      value: { annotations: [], isMember },
      sent: 2,
    })
  }
})

test.each([
  [{ kind: 'rate-limited', retryAfter: 5 }],
  [{ kind: 'too-large', maxBytes: 9 }],
  [{ kind: 'wrong-type', type: 'text/html' }],
] as const)('a failure that says nothing of the group is told as it is: %j', async (failure) => {
  const { ask, paths } = create({ search: { ok: false, failure } })
  expect(await ask['ask-group']({ group: 'g1', url }, sender)).toMatchObject({
    state: 'failed',
    failure,
  })
  expect(paths()).toEqual(['search'])
})

test('claims are sent one after the other, and what failed ends it', async () => {
  const whole = create({ annotations: ok(row) })
  const soFar: unknown[] = []
  expect(
    await whole.ask['send-claims']({ group: 'g1', claims: claims(2) }, sender, (value) =>
      soFar.push(value),
    ),
  ).toMatchObject({ value: { sent: 2, of: 2, failure: null, isMember: true }, sent: 2 })
  expect(soFar).toMatchObject([{ sent: 1 }, { sent: 2 }])
  const limited: OutwardResult = { ok: false, failure: { kind: 'rate-limited', retryAfter: 5 } }
  const broken = create({ annotations: [ok(row), limited, ok(row)] })
  expect(await broken.ask['send-claims']({ group: 'g1', claims: claims(3) }, sender)).toMatchObject(
    { value: { sent: 1, of: 3, failure: { kind: 'rate-limited' }, isMember: true } },
  )
  expect(broken.paths()).toEqual(['annotations', 'annotations'])
})

test('a group that was deleted takes nothing, and that is said', async () => {
  const gone = create({ annotations: status(404), 'profile/groups': ok([]) })
  expect(await gone.ask['send-claims']({ group: 'g1', claims: claims(2) }, sender)).toMatchObject({
    value: { sent: 0, of: 2, isMember: false },
  })
  expect(gone.paths()).toEqual(['annotations', 'profile/groups'])
})
