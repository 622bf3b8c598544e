import type { Block } from '../model/text.ts'
import { getLanguage } from '../languages/index.ts'
import { analyseInSteps, type Dependencies } from './analyse.ts'

/**
 * Makes what the first analysis in a language makes once, by analysing a short text of it: tables,
 * expressions, and the engine's own knowledge of the code, some 25 ms of the first article's 100.
 * Nothing comes of a language without such a text.
 */
export async function makeReady(lang: string, dependencies: Dependencies): Promise<void> {
  const language = getLanguage(lang)
  const text = language?.firstText
  if (!language || !text) return
  await analyseInSteps(
    {
      title: '',
      authors: [],
      publisher: null,
      published: null,
      lang: language.code,
      dir: language.dir,
      url: '',
    },
    {
      text,
      lang: language.code,
      date: '2025-06-05',
      title: null,
      url: null,
      publisher: null,
      blocks: paragraphsOf(text),
      links: [],
    },
    dependencies,
  )
}

function paragraphsOf(text: string): Block[] {
  let end = -1
  return text.split('\n').map((line) => {
    const start = end + 1
    end = start + line.length
    return { start, end, kind: 'paragraph' }
  })
}
