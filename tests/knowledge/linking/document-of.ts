import type { TextDocument } from '../../../src/model/text.ts'

export const documentOf = (text: string, lang: string): TextDocument => ({
  text,
  lang,
  date: null,
  title: null,
  url: null,
  publisher: null,
  blocks: [],
  links: [],
})
