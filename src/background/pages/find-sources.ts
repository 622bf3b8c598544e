import type { PageScript } from './page-script.ts'

/** `words`: null for what is selected in the tab's page. */
export type FindSources = (tabId: number, words: string | null) => Promise<void>

/**
 * What looks up words in their page. The reader's click allows the page this once. `ask`: puts the
 * question to the page's script; rejects where there is none.
 */
export const createFindSources =
  (ask: (tabId: number, words: string | null) => Promise<unknown>, { runInTab }: PageScript) =>
  async (tabId: number, words: string | null): Promise<void> => {
    try {
      await ask(tabId, words)
    } catch {
      // a page that is not read by itself: the script comes by the reader's wish, for this alone
      if ((await runInTab(tabId)).ok) await ask(tabId, words)
    }
  }
