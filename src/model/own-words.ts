/**
 * The reader's own notes in an apparatus. A page learns only that there is a note: its words come
 * with the card that shows them, and go with it.
 */
import type { Apparatus } from './apparatus.ts'
import type { Note } from './knowledge.ts'
import { ownPack } from './own-note.ts'
import { recordKey } from './record-key.ts'

/** The apparatus with nothing of own notes but their ids. */
export function withoutOwnWords(apparatus: Apparatus): Apparatus {
  const notes = Object.entries(apparatus.notes).map(
    ([key, note]) => [key, note.pack === ownPack ? bare(note) : note] as const,
  )
  return { ...apparatus, notes: Object.fromEntries(notes) }
}

function bare({ pack, packTitle, record: { id } }: Note): Note {
  const record = { id, type: 'MISC', kind: '', labels: {}, aliases: {}, descriptions: {} } as const
  return { pack, packTitle, record }
}

/** Ids of the own notes without words; `target`: of those that its card shows. */
export function findWordless(
  { notes, entities }: Apparatus,
  target?: { kind: string; id: string },
): string[] {
  const wordless = Object.values(notes).flatMap(({ pack, record }) =>
    pack === ownPack && !record.remark ? [record.id] : [],
  )
  if (!target || target.kind === 'look-up') return wordless
  if (target.kind !== 'entity') return []
  const own = entities.find(({ id }) => id === target.id)?.own ?? []
  return wordless.filter((id) => own.includes(id))
}

/** The apparatus with these notes in the place of the wordless ones. */
export function withOwnWords(apparatus: Apparatus, read: readonly Note[]): Apparatus {
  if (read.length === 0) return apparatus
  const notes = read
    .filter(({ pack }) => pack === ownPack)
    .map((note) => {
      const key = recordKey({ pack: note.pack, id: note.record.id })
      return [key, note] as const
    })
  return { ...apparatus, notes: { ...apparatus.notes, ...Object.fromEntries(notes) } }
}
