import { expect, test } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { attachNotes, withoutOwn } from '../../../src/knowledge/own-notes/attach-notes.ts'
import { readNotesPack, writeNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { checkFile } from '../../../src/knowledge/install/check-file.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { makeNote } from './made-note.ts'

const open = (...notes: Parameters<typeof makeNote>) =>
  createKnowledge([openPack(writeNotesPack(notes.map((note) => makeNote(note))))])

test('a note is found by its names in either script, with particles', () => {
  const knowledge = createKnowledge([
    openPack(
      writeNotesPack([
        makeNote({ aliases: ['جسر الشعير'] }),
        makeNote({ id: 'gone', name: 'Hay Lane', deleted: true }),
      ]),
    ),
  ])
  expect(
    knowledge
      .findNames('They met at Barley Bridge near Hay Lane.')
      .map(({ start, end }) => [start, end]),
  ).toEqual([[12, 25]])
  expect(knowledge.findNames('التقوا بجسر الشعير أمس').length).toBe(1)
  expect(knowledge.getNote({ pack: 'own-notes', id: 'n1' })?.record.remark).toMatchObject({
    text: 'Closed since spring.',
    blocks: [{ kind: 'paragraph' }],
  })
})

test('a name that no index can hold harms no other note', () => {
  expect(
    open({ name: 'a\nb', aliases: ['…', 'Barley Bridge'] }).findNames('Barley Bridge').length,
  ).toBe(1)
})

test('a file that is given away brings each note under its own name', async () => {
  const long = 'one two three four five six seven eight nine ten and one two three four five six'
  const given = [
    makeNote({ aliases: ['جسر الشعير'] }),
    makeNote({ id: 'n2', name: long, aliases: ['Hay Lane'] }),
    makeNote({ id: 'n3', name: `${long}, once more` }),
  ]
  const { pack } = await checkFile(writeNotesPack(given), { own: true, pause: async () => {} })
  const taken = readNotesPack(pack)
    .map(readNote)
    .toSorted((a, b) => (a!.id < b!.id ? -1 : 1))
  expect(taken.map((note) => [note?.name, note?.aliases])).toEqual(
    given.map(({ name, aliases }) => [name, aliases]),
  )
})

test('notes are shown beside the linked record and do not influence linking', () => {
  const text = 'Barley Bridge'
  const hits = open({}).findNames(text)
  const entity: Entity = {
    id: 'e1',
    type: 'LOC',
    name: text,
    mentions: [{ start: 0, end: 13 }],
    introduction: null,
    candidates: hits[0]!.candidates,
    link: null,
    qid: null,
  }
  const [bare] = withoutOwn([entity])
  expect(bare!.candidates).toEqual([])
  expect(attachNotes([bare!], hits)[0]!.own).toEqual(['n1'])
})
