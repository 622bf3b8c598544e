import { expect, test, vi } from 'vitest'
import type { Asker } from '../../../src/ui/ask/asker.ts'
import { askOfArticle } from '../../../src/ui/ask/questions.ts'
import { withNews } from '../../../src/ui/popup/with-news.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'

test('a change is told to the view that asked, then to the whole popup', async () => {
  const told: string[] = []
  const asker: Asker = { get: () => null, ask: async (_question, _byReader, changed) => changed() }
  const question = askOfArticle(buildApparatus(storyEn), 7, [])
  const ask = vi.spyOn(asker, 'ask')
  await withNews(asker, () => told.push('popup')).ask(question, true, () => told.push('view'))
  expect(told).toEqual(['view', 'popup'])
  expect(ask).toHaveBeenCalledWith(question, true, expect.any(Function))
})
