/** An English article of one paragraph. */
import type { Article } from '../../../src/model/article.ts'
import type { TextDocument } from '../../../src/model/text.ts'

export const textDocumentOf = (text: string): TextDocument => ({
  text,
  lang: 'en',
  date: '2025-10-27',
  title: null,
  url: 'https://northquay.example/a',
  publisher: null,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  links: [],
})

export const articleOf = ({ url }: TextDocument): Article =>
  ({
    url,
    lang: 'en',
    title: 'Pier closed',
    published: '2025-10-27',
    publisher: null,
    authors: [],
  }) as unknown as Article
