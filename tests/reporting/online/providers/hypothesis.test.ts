import { expect, test } from 'vitest'
import type { ClaimToSend } from '../../../../src/model/group-annotations.ts'
import { createHypothesis } from '../../../../src/reporting/online/providers/hypothesis.ts'
import { UnreadableAnswer } from '../../../../src/reporting/online/providers/provider.ts'
import { askProvider } from '../../../../src/reporting/online/providers/ask-provider.ts'
import { answered, body, createAsking } from './answer.ts'

const hypothesis = createHypothesis('reader-key')
const url = 'https://news.example.org/pier?id=7'
const claim: ClaimToSend = {
  url,
  title: 'The pier closes',
  quote: { exact: 'the pier would be closed', prefix: 'said that ', suffix: ' until spring' },
  words: 'The Kalmar Harbour Board (organisation)',
  tags: ['Hashiya', 'basis: organisation'],
}
/** An annotation as the service gives it (h/services/annotation_json.py). */
const row = {
  id: 'AaBbCc',
  created: '2025-10-20T08:00:00.000000+00:00',
  updated: '2025-10-20T08:00:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: url,
  text: 'Is **this** so? <img src=x onerror=alert(1)>',
  tags: ['pier'],
  group: 'g1',
  permissions: { read: ['group:g1'] },
  target: [
    {
      source: url,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 12, end: 36 },
        { type: 'TextQuoteSelector', exact: 'the pier', prefix: 'that ', suffix: ' would' },
      ],
    },
  ],
  document: { title: ['The pier closes'] },
  hidden: false,
  flagged: false,
  user_info: { display_name: 'A Reader' },
}

test('the key goes along in a header and in no address; without one nobody is asked', () => {
  const { groups, profile, annotations, send } = hypothesis
  for (const request of [
    groups.request(null)!,
    profile.request(null)!,
    annotations.request({ group: 'g1', url })!,
    send.request({ group: 'g1', claim })!,
  ]) {
    expect(request.url).toMatch(/^https:\/\/api\.hypothes\.is\/api\//)
    expect(request.headers).toEqual({ authorization: 'Bearer reader-key' })
    expect(request.url + request.words.join()).not.toContain('reader-key')
  }
  const nobody = createHypothesis('')
  expect(nobody.groups.request(null)).toBeNull()
  expect(nobody.send.request({ group: 'g1', claim })).toBeNull()
})

test('a group is asked about one page, whose address the log shows', () => {
  const request = hypothesis.annotations.request({ group: 'g1', url })!
  expect(Object.fromEntries(new URL(request.url).searchParams)).toEqual({
    uri: url,
    group: 'g1',
    limit: '200',
  })
  expect([request.words, request.body]).toEqual([[url], undefined])
})

test('a claim is sent for the group alone, and the log shows all that is told', () => {
  const request = hypothesis.send.request({ group: 'g1', claim })!
  expect(JSON.parse(request.body!)).toEqual({
    uri: url,
    document: { title: ['The pier closes'] },
    group: 'g1',
    permissions: { read: ['group:g1'] },
    text: claim.words,
    tags: claim.tags,
    target: [{ source: url, selector: [{ type: 'TextQuoteSelector', ...claim.quote }] }],
  })
  expect(request.words).toEqual([
    url,
    'The pier closes',
    'said that the pier would be closed until spring',
    claim.words,
    ...claim.tags,
  ])
  expect(hypothesis.send.parse(body(row), { group: 'g1', claim })).toBeNull()
})

test('the reader’s groups, without the one that everyone is in', () => {
  const given = [
    { id: '__world__', name: 'Public', type: 'open' },
    { id: 'g1', name: 'Class 9b', type: 'private', public: false, scoped: false },
    { id: 'g2', name: 'Open desk', type: 'open' },
    { id: 7, name: 'x' },
    null,
  ]
  expect(hypothesis.groups.parse(body(given), null)).toEqual([
    { id: 'g1', name: 'Class 9b', isPublic: false },
    { id: 'g2', name: 'Open desk', isPublic: true },
  ])
  expect(hypothesis.groups.parse(body([]), null)).toEqual([])
  expect(hypothesis.profile.parse(body({ userid: null, groups: [] }), null)).toBe(false)
  expect(hypothesis.profile.parse(body({ userid: 'acct:a@hypothes.is' }), null)).toBe(true)
})

test('what a member wrote is read as it was typed, field by field', () => {
  const reply = { ...row, user_info: {}, references: ['AaBbCc'], target: [{ source: url }] }
  const odd = { text: 7, tags: [1, 'a'], target: 'x', user: null, user_info: 3 }
  const query = { group: 'g1', url }
  const { annotations, total } = hypothesis.annotations.parse(
    body({ total: 300, rows: [row, reply, odd, null, 'x'] }),
    query,
  )
  expect(total).toBe(300)
  expect(annotations).toEqual([
    {
      at: { quote: { exact: 'the pier', prefix: 'that ', suffix: ' would' }, position: 12 },
      words: row.text,
      tags: ['pier'],
      creator: 'A Reader',
    },
    { at: null, words: row.text, tags: ['pier'], creator: 'reader@hypothes.is' },
    { at: null, words: '', tags: ['a'], creator: null },
  ])
  const long = { ...row, text: 'x'.repeat(100_000), tags: Array(500).fill('t') }
  const [first] = hypothesis.annotations.parse(
    body({ rows: Array.from({ length: 500 }, () => long), total: 'many' }),
    query,
  ).annotations
  expect([first!.words.length, first!.tags.length]).toEqual([4000, 50])
})

test.each(['', 'null', '7', '"x"', '{"a":', '<!doctype html><p>Down'])(
  'takes %j for no answer',
  (content) => {
    const { groups, profile, annotations, send } = hypothesis
    for (const parse of [
      () => groups.parse(body(content), null),
      () => profile.parse(body(content), null),
      () => annotations.parse(body(content), { group: 'g1', url }),
      () => send.parse(body(content), { group: 'g1', claim }),
    ])
      expect(parse).toThrow(UnreadableAnswer)
  },
)

test('an answer without rows, or without an annotation that was made, is none', () => {
  const failure = { status: 'failure', reason: 'no' }
  expect(() => hypothesis.annotations.parse(body(failure), { group: 'g1', url })).toThrow(
    UnreadableAnswer,
  )
  expect(() => hypothesis.groups.parse(body(failure), null)).toThrow(UnreadableAnswer)
  expect(() => hypothesis.send.parse(body(failure), { group: 'g1', claim })).toThrow(
    UnreadableAnswer,
  )
})

test('what a group says is asked anew each time and kept nowhere', async () => {
  const { asking, asked, kept } = createAsking(() => answered({ rows: [row], total: 1 }))
  for (const _ of [1, 2]) await askProvider(hypothesis.annotations, { group: 'g1', url }, asking)
  expect([asked.length, kept.size]).toEqual([2, 0])
})
