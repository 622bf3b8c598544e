import { expect, it } from 'vitest'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

const draftsOf = (text: string) =>
  findDrafts(toDocument(text, 'en'), getLanguage('en')!, []).filter(({ doubt }) => !doubt)
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

it('reads who says a quotation of several paragraphs behind its last one', () => {
  const text =
    'The pier opened.\n“We came here when the harbour was young and busy.\nWe saw it close, and now we see it open,” Amin said.'
  const [begun, told] = draftsOf(text)
  expect(begun!.follows).toBe(told)
  expect(words(text, told!.source)).toBe('Amin')
  expect(words(text, told!.content)).toBe('We saw it close, and now we see it open,”')
})

it('reads the same where each paragraph has a mark of its own', () => {
  const text =
    '“We came here when the harbour was young and busy.\n“We saw it close, and now we see it open,” Amin said.'
  const [begun, told] = draftsOf(text)
  expect(begun!.follows).toBe(told)
  expect(words(text, told!.source)).toBe('Amin')
})
