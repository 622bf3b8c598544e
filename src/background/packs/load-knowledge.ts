import { createKnowledge } from '../../knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { NotesDesk } from '../notes/notes-desk.ts'
import type { PackShelf } from './pack-shelf.ts'

/** What loads all packs in use and the reader's notes, together; the notes come last. */
export const createKnowledgeLoader =
  (shelf: Pick<PackShelf, 'getPacks'>, notes: Pick<NotesDesk, 'getPack'>) =>
  async (): Promise<KnowledgeBase> => {
    const [packs, own] = await Promise.all([shelf.getPacks(), notes.getPack()])
    return createKnowledge(
      [...packs, own],
      packs.map(({ manifest }) => manifest.id),
    )
  }
