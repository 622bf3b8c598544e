import { expect, test } from 'vitest'
import { fromText } from '../../../tools/annotate/from-text.ts'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { getLanguage } from '../../../src/languages/index.ts'

const title = 'وزير النقل: الجسر الجديد مغلق أسبوعا'
const body = 'وقال وزير النقل إن الجسر القديم مفتوح.'

/** The contents that are read in a text, in order. */
function contents(text: string): string[] {
  const { document } = fromText(text, { lang: 'ar', date: null, title, url: null })
  return findDrafts(document, getLanguage('ar')!, []).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

test('a headline that the text has once more at its end is read once', () => {
  const once = ['الجسر الجديد مغلق أسبوعا', 'الجسر القديم مفتوح']
  expect(contents(`${title}\n${body}`)).toEqual(once)
  expect(contents(`${title}\n${body}\nرابط الخبر بصحيفة المنارة: ${title}`)).toEqual(once)
})
