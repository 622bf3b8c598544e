import { expect, test } from 'vitest'
import { readReferences } from '../../src/text/character-references.ts'

test('character references are read by number and by name', () => {
  expect(readReferences('Tom &amp; &#8216;Ann&#x2019;, &QUOT;both&quot; &laquo;ok&raquo;')).toBe(
    'Tom & ‘Ann’, "both" «ok»',
  )
  expect(readReferences('&#128512;&#x1F600;&#65536;')).toBe('😀😀\u{10000}')
})

test('numbers of Windows-1252 are its characters, as browsers read them', () => {
  expect(readReferences('it&#146;s &#x96; &#128;5')).toBe('it’s – €5')
})

test('what stands for no character is a blank; an unknown name stays', () => {
  for (const code of ['0', '31', '127', '129', '55296', '1114112', 'xD800', 'x110000'])
    expect(readReferences(`a&#${code};b`), code).toBe('a b')
  expect(readReferences('AT&T; &constructor; &nope; &#; &#x;')).toBe(
    'AT&T; &constructor; &nope; &#; &#x;',
  )
})
