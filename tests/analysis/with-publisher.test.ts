import { expect, it } from 'vitest'
import { withPublisher } from '../../src/analysis/with-publisher.ts'
import type { Article } from '../../src/model/article.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'

const article = {
  publisher: null,
  lang: 'ar',
  url: 'https://wire.port-selwyn.example/1',
} as Article

const knowing = (record: Partial<EntityRecord>) => ({
  getOwnerOfHost: (host: string) =>
    host === 'wire.port-selwyn.example' ? { pack: 'p', id: 'wire' } : null,
  getRecord: () => record as EntityRecord,
})

const outlet = { kind: 'outlet', labels: { en: 'Selwyn Wire', ar: 'سلك سيلوين' } }

it('names the outlet that owns the address, in the language of the article', () => {
  expect(withPublisher(article, knowing(outlet)).publisher).toBe('سلك سيلوين')
  expect(withPublisher({ ...article, lang: 'fr' }, knowing(outlet)).publisher).toBe('Selwyn Wire')
})

it('leaves what the page says, what no pack knows and what is no outlet', () => {
  const named = { ...article, publisher: 'The Wire' }
  expect(withPublisher(named, knowing(outlet))).toBe(named)
  const other = { ...article, url: 'https://another.example/1' }
  expect(withPublisher(other, knowing(outlet))).toBe(other)
  expect(withPublisher(article, knowing({ ...outlet, kind: 'ministry' }))).toBe(article)
})
