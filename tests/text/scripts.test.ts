import { expect, it } from 'vitest'
import { scriptOf } from '../../src/text/scripts.ts'

it.each([
  ['ar', 'Arab'],
  ['fa', 'Arab'],
  ['en', 'Latn'],
  ['sr-Latn', 'Latn'],
  ['und-x', ''],
  ['', ''],
])('%s is written in %s', (lang, script) => expect(scriptOf(lang)).toBe(script))
