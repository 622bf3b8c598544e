import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'

/** Entities of a one-block text in which the packs find `word` as a place. */
function namesWith(text: string, word: string, lang: string): string[] {
  const start = text.indexOf(word)
  const hits: NameHit[] = [
    {
      start,
      end: start + word.length,
      hint: false,
      candidates: [{ pack: 'p', id: 'x', type: 'LOC', kind: 'city', score: 0.9 }],
    },
  ]
  const document = {
    id: 't',
    text,
    lang,
    date: '2025-10-20',
    title: null,
    url: null,
    publisher: null,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    links: [],
  }
  return findEntities(document, getLanguage(lang)!, hits).map(({ name }) => name)
}

it('takes no month beside a slash for a name', () => {
  expect(namesWith('افتتح المعرض في أغسطس/آب الماضي قرب الميناء.', 'آب', 'ar')).not.toContain('آب')
})
it('keeps a name beside a figure that is not a date', () => {
  expect(namesWith('The harbour lies 6 km from Selwyn 7 by road.', 'Selwyn', 'en')).toContain(
    'Selwyn',
  )
})
