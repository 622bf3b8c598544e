// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { toldLanguage } from '../../src/content/told-language.ts'
import { checkMessage } from '../../src/platform/messages/message-shapes.ts'

it('is what the page says, and never more than a message may carry', () => {
  expect(toldLanguage(document)).toBe('')
  document.documentElement.lang = 'ar-SA'
  expect(toldLanguage(document)).toBe('ar-SA')
  document.documentElement.lang = 'x'.repeat(30_000)
  expect(() => checkMessage('expect-article', { lang: toldLanguage(document) })).not.toThrow()
})
