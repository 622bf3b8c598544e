import { expect, test } from 'vitest'
import { plain } from '../../../src/reader/metadata/json-ld.ts'

test('words of linked data are read without tags, references and marks', () => {
  expect(plain(' <b>It&rsquo;s</b>\u200f 5&nbsp;&lt; 6 &#x1F600;&#xD800;\n')).toBe('It’s 5 < 6 😀')
})
