import { describe, expect, it, test } from 'vitest'
import { findTokens } from '../../src/text/tokens.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const sentence = '«قالـت» المُدُن الأربع: Die Städte’s U.N. report of 2025‑26 isn\u00adt new. '
const long = sentence.repeat(30)

describe('the words of a long text, which are kept', () => {
  it('are those of the short one, further on', () => {
    const few = findTokens(sentence)
    const all = findTokens(long)
    expect(all).toHaveLength(few.length * 30)
    expect(all.slice(few.length, 2 * few.length)).toEqual(
      few.map(({ start, end, folded }) => ({
        start: start + sentence.length,
        end: end + sentence.length,
        folded,
      })),
    )
  })

  it('are cut where a part of the text cuts them', () => {
    for (let from = 0; from < sentence.length; from++) {
      for (let to = from; to <= sentence.length; to++) {
        const moved = findTokens(sentence, from, to).map((token) => ({
          ...token,
          start: token.start + sentence.length,
          end: token.end + sentence.length,
        }))
        expect(findTokens(long, from + sentence.length, to + sentence.length)).toEqual(moved)
      }
    }
  })

  it('follow the text', () => {
    const other = long.replaceAll('new', 'old')
    expect(findTokens(long).at(-1)?.folded).toBe('new')
    expect(findTokens(other).at(-1)?.folded).toBe('old')
    expect(findTokens(long).at(-1)?.folded).toBe('new')
  })
})

test('a long text equal to the previous one hits the cache like the same string', () => {
  const text = 'The harbour of Port Selwyn opened again. '.repeat(15_000)
  const copies = [text, JSON.parse(JSON.stringify(text)) as string]
  for (const copy of copies) findTokens(copy, 0, 10)
  const spent = startCpuTimer()
  for (let i = 0; i < 5000; i++) findTokens(copies[1]!, i * 41, i * 41 + 40)
  expect(spent()).toBeLessThan(500)
})
