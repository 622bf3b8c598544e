import { expect, test, vi } from 'vitest'
import { createCardAsker } from '../../../src/ui/ask/card-asker.ts'
import { askOfCitation, askOfClaim, askOfCopy, askOfName } from '../../../src/ui/ask/questions.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
const [entity] = apparatus.entities
const name = askOfName(apparatus, entity!, 'en')
const settle = () => new Promise((done) => setTimeout(done, 0))
const none = { state: 'answered', value: { kind: 'none' }, at: '2025-10-20T08:00:00.000Z', sent: 1 }

/** A background that answers questions in turn and remembers what it was asked. */
function create(...answers: unknown[]) {
  const asked: [string, Record<string, unknown>][] = []
  const ask = vi.fn(async (type: string, what: Record<string, unknown>) => {
    asked.push([type, what])
    if (type === 'open-allow') return null
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer
  })
  const online = createCardAsker(ask as unknown as Parameters<typeof createCardAsker>[0])
  return { online, asked, card: online.forCard('offer') }
}

test('an answer is kept for the name through a new reading of the page, and what left is counted', async () => {
  const { online, card, asked } = create(none)
  const states: (string | undefined)[] = []
  await card.ask(name, true, () => states.push(card.get(name)?.state))
  expect(states).toEqual(['waiting', 'answered'])
  expect(asked).toEqual([
    [
      'look-up-online',
      {
        name: {
          name: entity!.name,
          lang: 'en',
          readerLang: 'en',
          readerName: expect.toSatisfy(
            (name: unknown) => name === null || typeof name === 'string',
          ) as unknown,
        },
      },
    ],
  ])
  expect(online.getSent()).toBe(1)
  expect(
    online.forCard('offer').get(askOfName(apparatus, { ...entity!, id: 'another' }, 'en'))?.state,
  ).toBe('answered')
  expect(online.forCard('offer').get(askOfName(apparatus, entity!, 'ar'))).toBeNull()
})

test('what must be allowed is asked on a page of our own, and again once it is allowed', async () => {
  const { online, card, asked } = create({ state: 'must-allow', sent: 0 }, none)
  const done = card.ask(name, true, () => {})
  await settle()
  expect(card.get(name)).toMatchObject({ state: 'must-allow' })
  await done
  await online.decided(true)
  expect(asked.map(([type]) => type)).toEqual(['look-up-online', 'open-allow', 'look-up-online'])
  expect(card.get(name)?.state).toBe('answered')
})

test('a refusal leaves the card as it was, and nothing is asked again', async () => {
  const { online, card, asked } = create({ state: 'must-allow', sent: 0 })
  const done = card.ask(name, true, () => {})
  await settle()
  await done
  await online.decided(false)
  expect(card.get(name)).toBeNull()
  expect(asked).toHaveLength(2)
  expect(online.getSent()).toBe(0)
})

test('without the reader’s press no permission is asked for', async () => {
  const { card, asked } = create({ state: 'must-allow', sent: 0 })
  await card.ask(name, false, () => {})
  expect(asked.map(([type]) => type)).toEqual(['look-up-online'])
  expect(card.get(name)).toBeNull()
})

test('a background that fails is a failure in words', async () => {
  const { card } = create(new Error('gone'))
  await card.ask(name, true, () => {})
  expect(card.get(name)).toMatchObject({ state: 'failed', failure: { kind: 'no-answer' } })
})

test('a reader of another language sends the pack’s name in it, a chosen title in its own', async () => {
  const arabic = buildApparatus(storyAr)
  const linked = arabic.entities.find(({ link }) => link)!
  const { online, asked } = create(none, none)
  await online.forCard('offer').ask(askOfName(arabic, linked, 'en'), true, () => {})
  await online
    .forCard('offer')
    .ask(askOfName(arabic, linked, 'en', { text: 'Geneva (city)', lang: 'en' }), true, () => {})
  const label = arabic.notes[`${linked.link!.pack}:${linked.link!.id}`]!.record.labels.en
  expect(asked.map(([, what]) => (what.name as { readerName: string }).readerName)).toEqual([
    label,
    'Geneva (city)',
  ])
})

test('a reference goes with what weighs its answers, and its answer stays with its words', async () => {
  const [citation] = apparatus.citations
  const { card, asked } = create({
    state: 'answered',
    value: { resolved: [], answered: [], failed: [] },
    at: '2025-10-20T08:00:00.000Z',
    sent: 2,
  })
  await card.ask(askOfCitation(apparatus, citation!), true, () => {})
  expect(asked[0]![0]).toBe('resolve-online')
  expect(card.get(askOfCitation(apparatus, { ...citation!, id: 'other' }))?.state).toBe('answered')
})

test('a copy is asked of by the piece’s own address and day, a review by the claim; each is allowed for itself', () => {
  const piece = {
    url: 'https://news.example.org/x',
    title: 'A piece',
    outlet: 'The Gazette',
    date: '2025-08-06',
    lang: 'en',
  }
  expect(askOfCopy(piece)).toMatchObject({
    type: 'find-copy',
    ask: { url: piece.url, date: piece.date },
    subject: { what: 'wayback' },
  })
  const [claim, other] = apparatus.claims
  expect(askOfClaim(apparatus, claim!)).toMatchObject({
    type: 'find-reviews',
    ask: { claim },
    subject: { what: 'fact-check' },
  })
  expect(askOfClaim(apparatus, { ...claim!, id: 'another' }).key).toBe(
    askOfClaim(apparatus, claim!).key,
  )
  expect(askOfClaim(apparatus, other!).key).not.toBe(askOfClaim(apparatus, claim!).key)
})
