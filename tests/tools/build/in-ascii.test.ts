import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { inAscii } from '../../../tools/build/in-ascii.ts'

const evaluate = (code: string): unknown => runInNewContext(code) as unknown

it.each([
  '`مرحبا ${"é"} 🙂`',
  String.raw`'\é \\é \n \u0639'`,
  '({ مدينة: 1, été: 2 })["été"]',
  String.raw`/^[ء-ي]+\s«$/.test('بيت «') && /^[🙂ß]$/u.test('🙂')`,
  String.raw`'بيت بيت'.replace(/(بيت) \1/, '$1')`,
])('writes in ASCII what means the same: %s', (code) => {
  const written = inAscii(code)
  // oxlint-disable-next-line no-control-regex
  expect(written).toMatch(/^[\0-\x7f]*$/)
  expect(evaluate(written)).toEqual(evaluate(code))
})

it('leaves ASCII as it is', () => {
  const code = String.raw`const path = "\\a\"b"; const tab = /\t\\/`
  expect(inAscii(code)).toBe(code)
})

it('refuses letters in a raw template', () => {
  expect(() => inAscii('String.raw`\\d+ ياء`')).toThrow('raw template')
  expect(() => inAscii('String.raw`\\d+` + "ياء"')).not.toThrow()
})
