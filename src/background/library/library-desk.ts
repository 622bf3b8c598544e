/**
 * The library: articles whose apparatus the reader keeps. The one place that reads and writes them,
 * whether a press, a file or another wing asks.
 */
import type { KeptArticle, KeptPortion, KeptState, KeptTaken } from '../../model/kept-article.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import { readKept, readKeptParts } from '../../model/read-kept.ts'
import { Malformed } from '../../model/shape.ts'
import type { KeptStore } from '../../platform/database/kept-store.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { findDrifts } from './quote-drift.ts'

export interface LibraryDependencies {
  store: KeptStore
  /** a tab that is gone counts as private */
  isPrivateTab(tabId: number): Promise<boolean>
  /** milliseconds since 1970 */
  now(): number
  /** the library has changed */
  onChange(): void
}

export interface LibraryDesk {
  /**
   * What is kept of the article of that address; null where none is. The plain interface for
   * whoever compares an article with what it was.
   */
  loadKept(url: string): Promise<KeptArticle | null>
  find(url: string, tabId: number): Promise<KeptState>
  /**
   * Keeps the article, in place of what was kept of it before. Nothing of a private window is
   * written to disk. Throws Malformed for parts that are none.
   */
  keep(parts: unknown, tabId: number): Promise<KeptState>
  /** a portion in the order of the addresses, from the first for null */
  list(after: string | null): Promise<KeptPortion>
  /** the quotations of an article, kept or not, that kept ones have with other words */
  compareQuotes(parts: unknown): Promise<QuoteDrift[]>
  /** by address; null: all of them */
  forget(urls: readonly string[] | null): Promise<null>
  /** kept articles of a file: one that is here and was kept later stays */
  take(values: readonly unknown[]): Promise<KeptTaken>
}

/** Articles in a portion: a message stays far below what browsers carry (64 MB). */
const portion = 100

export function createLibraryDesk(dependencies: LibraryDependencies): LibraryDesk {
  const { store, isPrivateTab, now, onChange } = dependencies
  const loadKept = async (url: string) => read(await store.get(normaliseAddress(url)))
  const list = async (after: string | null): Promise<KeptPortion> => {
    const values = await store.listAfter(after, portion)
    const last = values.at(-1) as KeptArticle | undefined
    return {
      articles: values.flatMap((value) => read(value) ?? []),
      next: values.length === portion && last ? last.id : null,
    }
  }
  return {
    loadKept,
    async find(url, tabId) {
      const [article, isPrivate] = await Promise.all([loadKept(url), isPrivateTab(tabId)])
      return { kept: article?.kept ?? null, mayKeep: !isPrivate }
    },
    async keep(value, tabId) {
      const parts = readKeptParts(value)
      if (await isPrivateTab(tabId)) return { kept: null, mayKeep: false }
      const kept = new Date(now()).toISOString()
      await store.put({ id: normaliseAddress(parts.article.url), kept, ...parts })
      onChange()
      return { kept, mayKeep: true }
    },
    list,
    async compareQuotes(value) {
      const parts = readKeptParts(value)
      const own = { id: normaliseAddress(parts.article.url), kept: '', ...parts }
      return findDrifts(own, allPortions(list))
    },
    async forget(urls) {
      await (urls ? store.remove(urls.map(normaliseAddress)) : store.clear())
      onChange()
      return null
    },
    async take(values) {
      const articles = values.flatMap((value) => read(value) ?? [])
      let taken = 0
      try {
        for (const article of articles) {
          const id = normaliseAddress(article.article.url)
          if (await store.putOver({ ...article, id }, (here) => isOlder(read(here), article)))
            taken++
        }
      } finally {
        // where there is no room for all, some of them are there all the same
        if (taken > 0) onChange()
      }
      return { taken, refused: values.length - articles.length }
    },
  }
}

const isOlder = (here: KeptArticle | null, { kept }: KeptArticle): boolean =>
  here === null || Date.parse(here.kept) < Date.parse(kept)

async function* allPortions(list: LibraryDesk['list']): AsyncGenerator<KeptArticle[]> {
  for (let after: string | null = null; ;) {
    const { articles, next }: KeptPortion = await list(after)
    yield articles
    if (next === null) return
    after = next
  }
}

/** Null for what is none, or not as one must be. */
function read(value: unknown): KeptArticle | null {
  try {
    return readKept(value)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
