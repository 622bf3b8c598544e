import { expect, test } from 'vitest'
import type { OnlineState } from '../../../../src/model/online.ts'
import { addressToTell } from '../../../../src/exchange/claims-to-send.ts'
import { askForGroups, askGroup } from '../../../../src/ui/ask/questions.ts'
import { getGroupNotes } from '../../../../src/ui/popup/group/group-notes.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
const exact = apparatus.document.text.slice(0, 40)
const write = (words: string, quoted: string | null) => ({
  at: quoted && { quote: { exact: quoted, prefix: '', suffix: '' }, position: null },
  words,
  tags: [],
  creator: null,
})
const annotations = [
  write('placed', exact),
  write('gone', 'words that stand nowhere'),
  write('all', null),
]

/** An asker to whom this much was answered before. */
function askerWith(answered: Record<string, unknown>) {
  return {
    get: ({ key }: { key: string }) =>
      key in answered
        ? ({ state: 'answered', value: answered[key], at: '' } as OnlineState<never>)
        : null,
    ask: () => Promise.reject(new Error('asked')),
  }
}

test('what the groups wrote stands beside the text, where its words do; nothing is asked', () => {
  const said = askGroup('g1', addressToTell(apparatus.article.url))
  const groups = [
    { id: 'g1', name: 'one', isPublic: false },
    { id: 'g2', name: 'not asked', isPublic: false },
  ]
  const list = { [askForGroups().key]: { groups, isKnown: true } }
  const all = { ...list, [said.key]: { annotations, total: 3, isMember: true } }
  const notes = getGroupNotes(apparatus, askerWith(all))
  expect(notes.map(({ words, place }) => [words, place])).toEqual([
    ['placed', { start: 0, end: 40 }],
  ])
  expect(getGroupNotes(apparatus, askerWith(list))).toEqual([])
  expect(getGroupNotes(apparatus, askerWith({}))).toEqual([])
  expect(getGroupNotes(apparatus, undefined)).toEqual([])
})
