import { expect, test } from 'vitest'
import { decodeText } from '../../../src/reporting/feeds/decode-text.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

test('a byte order mark says more than the response and the XML declaration', () => {
  const declared = '\ufeff<?xml version="1.0" encoding="iso-8859-1"?><a>Café</a>'
  expect(decodeText(utf8(declared), 'text/xml; charset=iso-8859-1')).toBe(declared.slice(1))
  expect(decodeText(latin('\xfe\xff\0C\0a'), 'text/xml; charset=utf-8')).toBe('Ca')
  expect(decodeText(latin('\xff\xfeC\0a\0'), '')).toBe('Ca')
})

test('a first letter with a byte of a mark is no mark', () => {
  expect(decodeText(latin('<?xml encoding="iso-8859-1"?>\xefn'), '')).toContain('ïn')
  expect(decodeText(latin('\xefle'), 'text/plain; charset=iso-8859-1')).toBe('ïle')
})

test('without a mark the response goes before the declaration, and UTF-8 comes last', () => {
  const declared = '<?xml version="1.0" encoding="iso-8859-1"?><a>Café</a>'
  expect(decodeText(utf8(declared), 'text/xml; charset="utf-8"')).toBe(declared)
  expect(decodeText(latin(declared), 'text/xml')).toBe(declared)
  expect(decodeText(utf8('Café'), 'text/plain; charset=no-such-name')).toBe('Café')
})

test('a declaration of UTF-16 that is not in it itself is not believed', () => {
  const declared = '<?xml version="1.0" encoding="utf-16"?><a>مرفأ</a>'
  expect(decodeText(utf8(declared), 'text/xml')).toBe(declared)
})
