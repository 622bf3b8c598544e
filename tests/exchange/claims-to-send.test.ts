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
