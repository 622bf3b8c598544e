import { expect, test } from 'vitest'
import { getUrl } from '../../../../src/reporting/online/providers/json-fields.ts'
import { startCpuTimer } from '../../../cpu-timer.ts'

test('an address is one of the web and without white space', () => {
  const read = (url: unknown) => getUrl({ url }, 'url')
  expect(read('https://a.example/b?c')).toBe('https://a.example/b?c')
  for (const other of ['https:///b', 'https://a.example/b c', 'javascript:0', 'ftp://a', 7])
    expect(read(other)).toBeNull()
})

test('an address of a million letters with a space behind it is refused at once', () => {
  const spent = startCpuTimer()
  expect(getUrl({ url: `https://${'a'.repeat(1_000_000)} ` }, 'url')).toBeNull()
  // it was an hour
  expect(spent()).toBeLessThan(1000)
})
