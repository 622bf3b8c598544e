import { readDraft } from '../../model/draft.ts'
import type { NoteDraft } from '../../model/own-note.ts'
import { browser } from '../../platform/browser.ts'
import { handOver } from '../../platform/storage/hand-over.ts'
import { notesDesk } from './notes.wiring.ts'

const page = 'src/ui/notes/index.html'

/**
 * Opens the page of the reader's notes with one begun; `id`: of the note that is changed, null for
 * a new one. A note is written on a page of our own and not in the card: what is typed into an
 * element of a web page can be read by that page. What a page sends is not trusted: a kept note is
 * opened as it is kept, and a begun one is read field by field.
 */
export async function openNotesPage(draft: unknown, id: unknown): Promise<null> {
  const kept =
    typeof id === 'string' ? (await notesDesk.list()).find((note) => note.id === id) : null
  const begun = kept ? toDraft(kept) : readDraft(draft)
  await browser.tabs.create({
    url: browser.runtime.getURL(
      `${page}?draft=${await handOver({ draft: begun, id: kept?.id ?? null })}`,
    ),
  })
  return null
}

const toDraft = ({ name, aliases, type, text, sources, tags }: NoteDraft): NoteDraft => ({
  name,
  aliases,
  type,
  text,
  sources,
  tags,
})
