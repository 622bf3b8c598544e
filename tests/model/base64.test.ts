import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../src/model/base64.ts'

test('bytes of any value and of more than one chunk come back as they were', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256)
  const text = toBase64(bytes.buffer)
  expect(text).toBe(Buffer.from(bytes).toString('base64'))
  expect(Buffer.from(fromBase64(text)).equals(Buffer.from(bytes))).toBe(true)
})

test('what is not base64 is refused with a named error', () => {
  expect(() => fromBase64('no base64 at all!')).toThrow(
    expect.objectContaining({ name: 'InvalidCharacterError' }) as Error,
  )
})
