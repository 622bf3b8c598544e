import { pickDraft, readDraft } from '../../model/draft.ts'
import type { Browser } from '../../platform/browser.ts'
import type { NotesDesk } from './notes-desk.ts'

const page = 'src/ui/notes/index.html'

/**
 * What opens the page of the reader's notes with one begun; `id`: of the note that is changed, null
 * for a new one. A note is written on a page of our own and not in the card: what is typed into an
 * element of a web page can be read by that page. What a page sends is not trusted: a kept note is
 * opened as it is kept, and a begun one is read field by field.
 */
export const createNotesPage =
  (
    { runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>,
    { list }: Pick<NotesDesk, 'list'>,
    handOver: (value: unknown) => Promise<string>,
  ) =>
  async (draft: unknown, id: unknown): Promise<null> => {
    const kept = typeof id === 'string' ? (await list()).find((note) => note.id === id) : null
    const begun = kept ? pickDraft(kept) : readDraft(draft)
    const mark = await handOver({ draft: begun, id: kept?.id ?? null })
    await tabs.create({ url: runtime.getURL(`${page}?draft=${mark}`) })
    return null
  }
