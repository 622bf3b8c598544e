import { expect, test } from 'vitest'
import { shortAddress } from '../../../src/ui/take/short-address.ts'

test.each([
  ['https://www.harbour.example/2025/10/20/Quay/', 'harbour.example/2025/10/20/Quay'],
  ['https://harbour.example/', 'harbour.example'],
  ['http://harbour.example:8080/a?utm_source=x&id=7#top', 'harbour.example:8080/a?id=7'],
  [
    'https://harbour.example/%D8%AE%D8%A8%D8%B1/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
    'harbour.example/خبر/الميناء',
  ],
  ['https://harbour.example/%E9t%E9', 'harbour.example/%E9t%E9'],
  ['no address', ''],
])('an address is written for reading: %s', (url, short) => expect(shortAddress(url)).toBe(short))

test('a very long one is cut at its end', () => {
  const short = shortAddress(`https://harbour.example/2025/${'quay-'.repeat(60)}`)
  expect(short).toMatch(/^harbour\.example\/2025\/quay-.*…$/)
  expect(short).toHaveLength(160)
})
