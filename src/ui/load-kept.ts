import type { KeptArticle, KeptPortion } from '../model/kept-article.ts'
import type { AskBackground } from '../platform/messages/messages.ts'

/** All kept articles, portion by portion, in the order of their addresses. */
export async function loadKept(ask: AskBackground): Promise<KeptArticle[]> {
  const all: KeptArticle[] = []
  for (let after: string | null = null; ;) {
    const { articles, next }: KeptPortion = await ask('list-kept', { after })
    all.push(...articles)
    if (next === null) return all
    after = next
  }
}
