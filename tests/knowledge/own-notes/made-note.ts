import type { OwnNote } from '../../../src/model/own-note.ts'

export function makeNote(part: Partial<OwnNote> = {}): OwnNote {
  return {
    id: 'n1',
    name: 'Barley Bridge',
    aliases: [],
    type: 'LOC',
    text: 'Closed since spring.',
    sources: [],
    tags: [],
    created: '2025-03-01T08:00:00Z',
    changed: '2025-03-01T08:00:00Z',
    revision: 'r1',
    ancestors: [],
    copyOf: null,
    deleted: false,
    ...part,
  }
}
