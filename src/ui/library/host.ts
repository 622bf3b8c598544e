/** What the library's page asks of the browser: one object, given by the entry. */
import type { KeptArticle } from '../../model/kept-article.ts'
import type { Settings } from '../../model/settings.ts'

export interface LibraryHost {
  /** BCP 47: speaks when the reader chose no interface language */
  browserLanguage: string
  getSettings(): Promise<Settings>
  /** calls back when the settings change elsewhere; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  getKept(): Promise<KeptArticle[]>
  /** calls back when the library changed elsewhere; gives the undo */
  onKept(callback: () => void): () => void
  /** by address; null: all */
  forget(urls: string[] | null): Promise<unknown>
  /** keeps again what was forgotten */
  keepAgain(article: KeptArticle): Promise<unknown>
}
