import type { Note } from '../model/knowledge.ts'
import { findWordless, withOwnWords } from '../model/own-words.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import type { PageProps } from './page-card.ts'

/** The words of the reader's own notes: asked for when a card shows them, kept while one is open. */
export interface OwnNotes {
  /** the props with the words of the notes that the card shows; at once where none is missing */
  addWords(props: PageProps): PageProps | Promise<PageProps>
  forget(): void
}

export function createOwnNotes(ask: AskBackground): OwnNotes {
  /** null: asked for, but not available */
  const read = new Map<string, Note | null>()
  const completed = (props: PageProps): PageProps => ({
    ...props,
    apparatus: withOwnWords(
      props.apparatus,
      [...read.values()].filter((note) => note !== null),
    ),
  })
  return {
    addWords(props) {
      const { apparatus, target } = completed(props)
      const ids = findWordless(apparatus, target).filter((id) => !read.has(id))
      if (ids.length === 0) return completed(props)
      for (const id of ids) read.set(id, null)
      return ask('read-notes', { ids })
        .then((notes) => {
          for (const note of notes) read.set(note.record.id, note)
        })
        .catch(() => {
          // the card says what it knows without them
        })
        .then(() => completed(props))
    },
    forget: () => read.clear(),
  }
}
