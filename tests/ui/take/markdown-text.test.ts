import { marked } from 'marked'
import { expect, test } from 'vitest'
import { linked, literal, underHeading } from '../../../src/ui/take/markdown-text.ts'

test('text stands on one line, and none of its signs are Markdown', () => {
  expect(literal('a\n*b* [c](d)')).toBe('a \\*b\\* \\[c\\](d)')
})

test('words that begin like an item of a list, or hold a character reference, are read as they stand', () => {
  for (const words of [
    '- We stay, said the crew',
    '+ 3 per cent',
    '2026. That was the year',
    '4) The last point',
    '-',
    'AT&amp;T, R&D; &#38; more',
    '-5 degrees, 3.5 per cent',
  ]) {
    const [item] = marked.lexer(`- ${literal(words)}`)
    const html = marked.parser([item!])
    expect(html.match(/<li>/g), words).toHaveLength(1)
    const read = html.replace(/<[^>]+>/g, '').trim()
    expect(read.replaceAll('&amp;', '&')).toBe(words)
  }
})

test('only an address that may be followed becomes a link', () => {
  expect(linked('Here', 'https://a.example/x y', 'ltr')).toBe('[Here](<https://a.example/x%20y>)')
  expect(linked('Here', 'javascript:alert(1)', 'ltr')).toBe('Here')
  expect(linked('Here', null, 'ltr')).toBe('Here')
})

test('a heading without lines is left out', () => {
  expect(underHeading('## Cited', ['- one'])).toEqual(['## Cited', '', '- one', ''])
  expect(underHeading('## Cited', [])).toEqual([])
})
