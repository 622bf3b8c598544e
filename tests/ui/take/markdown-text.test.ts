import { expect, test } from 'vitest'
import { linked, literal, underHeading } from '../../../src/ui/take/markdown-text.ts'

test('text stands on one line, and none of its signs are Markdown', () => {
  expect(literal('a\n*b* [c](d)')).toBe('a \\*b\\* \\[c\\](d)')
})

test('only an address that may be followed becomes a link', () => {
  expect(linked('Here', 'https://a.example/x y')).toBe('[Here](<https://a.example/x%20y>)')
  expect(linked('Here', 'javascript:alert(1)')).toBe('Here')
  expect(linked('Here', null)).toBe('Here')
})

test('a heading without lines is left out', () => {
  expect(underHeading('## Cited', ['- one'])).toEqual(['## Cited', '', '- one', ''])
  expect(underHeading('## Cited', [])).toEqual([])
})
