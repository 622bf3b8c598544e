import { readDraft } from '../model/draft.ts'
import type { NoteDraft } from '../model/own-note.ts'
import { browser } from '../platform/browser.ts'
import { handOver } from '../platform/hand-over.ts'

const page = 'src/ui/notes/index.html'

/**
 * Opens the page of the reader's notes with one begun; `id`: of the note that is changed, null for
 * a new one. A note is written on a page of our own and not in the card: what is typed into an
 * element of a web page can be read by that page.
 */
export async function openNotesPage(given: NoteDraft, id: string | null): Promise<null> {
  // a page's script may be anybody's: what it begins is read field by field
  const draft = readDraft(given)
  await browser.tabs.create({
    url: browser.runtime.getURL(`${page}?draft=${await handOver({ draft, id })}`),
  })
  return null
}
