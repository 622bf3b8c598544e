import { expect, test } from 'vitest'
import { addressToTell, toClaimsToSend } from '../../src/exchange/claims-to-send.ts'
import type { Claim } from '../../src/model/annotation.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

test('an address is told without what says how, or which, reader came', () => {
  expect(
    addressToTell('https://a.example/b?id=7&utm_source=x&fbclid=reader&mc_eid=reader&q=1#part'),
  ).toBe('https://a.example/b?id=7&q=1')
  expect(addressToTell('no address')).toBe('no address')
})

test('a claim goes with its words, some around them, and nothing else of the text', () => {
  const apparatus = buildApparatus(storyEn)
  const { text } = apparatus.document
  const sent = toClaimsToSend(apparatus, apparatus.claims, ({ basis }) => `said: ${basis}`)
  expect(sent).toHaveLength(apparatus.claims.length)
  for (const { quote, url, tags, words } of sent) {
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(quote.prefix.length).toBeLessThanOrEqual(32)
    expect(quote.suffix.length).toBeLessThanOrEqual(32)
    expect(url).toBe(addressToTell(apparatus.article.url))
    expect([tags[0], words.startsWith('said: ')]).toEqual(['Hashiya', true])
  }
})

test('pieces of one paragraph are one quote; others send their first', () => {
  const text = `“One,” she said, “two.”\n${'x'.repeat(2000)} three`
  const apparatus = buildApparatus(storyEn)
  const at = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const quoteOf = (...content: string[]) =>
    toClaimsToSend(
      { ...apparatus, document: { ...apparatus.document, text } },
      [{ ...apparatus.claims[0]!, content: content.map(at) } as Claim],
      () => '',
    )[0]!.quote.exact
  expect(quoteOf('“One,”', '“two.”')).toBe('“One,” she said, “two.”')
  expect(quoteOf('“One,”', 'three')).toBe('“One,”')
})

test('pieces of two paragraphs are not one quote, however short; nor are those too far apart', () => {
  const apparatus = buildApparatus(storyEn)
  const quoteOf = (text: string, ...content: { start: number; end: number }[]) =>
    toClaimsToSend(
      { ...apparatus, document: { ...apparatus.document, text } },
      [{ ...apparatus.claims[0]!, content } as Claim],
      () => '',
    )[0]!.quote.exact
  const pieces = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]
  expect(quoteOf('One\ntwo', ...pieces)).toBe('One')
  const apart = (length: number) => [pieces[0]!, { start: length - 3, end: length }]
  const long = 'x'.repeat(1001)
  expect(quoteOf(long, ...apart(1000))).toHaveLength(1000)
  expect(quoteOf(long, ...apart(1001))).toHaveLength(3)
})

test('a claim without words of its own goes with its source and cue, one without any does not go', () => {
  const apparatus = buildApparatus(storyEn)
  const [claim] = apparatus.claims
  const send = (rest: Partial<Claim>) =>
    toClaimsToSend(apparatus, [{ ...claim!, ...rest } as Claim], () => '')
  expect(send({ content: [] })[0]!.quote.exact).toBe('A spokesperson for the workers said')
  expect(send({ content: [], source: [], cue: [] })).toEqual([])
})
