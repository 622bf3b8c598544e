import { afterEach, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../src/model/base64.ts'

const native = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64')

afterEach(() => {
  if (native) Object.defineProperty(Uint8Array, 'fromBase64', native)
  else Reflect.deleteProperty(Uint8Array, 'fromBase64')
})

/** Stands for what the engine has or lacks. */
const giveDecoder = (value: unknown) =>
  Object.defineProperty(Uint8Array, 'fromBase64', { value, configurable: true })

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

test('the engine decodes where it can', () => {
  giveDecoder((text: string) => Uint8Array.from(Buffer.from(text, 'base64')))
  const asked = toBase64(Uint8Array.of(0, 200, 255).buffer)
  expect([...new Uint8Array(fromBase64(asked))]).toEqual([0, 200, 255])
  giveDecoder(() => Uint8Array.of(1))
  expect([...new Uint8Array(fromBase64(asked))]).toEqual([1])
})

test('an engine without a decoder, or whose decoder refuses, decodes as well', () => {
  const asked = toBase64(Uint8Array.of(7, 8).buffer)
  for (const decoder of [
    undefined,
    () => {
      throw new SyntaxError('refused')
    },
  ]) {
    giveDecoder(decoder)
    expect([...new Uint8Array(fromBase64(asked))]).toEqual([7, 8])
    expect(() => fromBase64('*')).toThrow(
      expect.objectContaining({ name: 'InvalidCharacterError' }) as Error,
    )
  }
})
