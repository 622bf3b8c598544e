import { expect, it } from 'vitest'
import type { Note } from '../../src/model/knowledge.ts'
import { beginCorrection, publicSources } from '../../src/ui/begin-correction.ts'
import { getCardStrings } from '../../src/ui/strings/get-card-strings.ts'

const source = (path: string) => ({
  url: `https://harbour.example/${path}`,
  name: { ar: 'الميناء', en: 'The harbour' },
})
const fact = (en: string, path: string) => ({
  text: { ar: `قيل: ${en}`, en },
  date: '2026',
  source: source(path),
  status: 'record' as const,
})
const note: Note = {
  pack: 'world-people-ar-en',
  packTitle: { ar: 'العالم: أشخاص', en: 'World: people' },
  record: {
    id: 'Q900001',
    type: 'PER',
    kind: 'politician',
    labels: { en: 'Dana Farsi' },
    aliases: {},
    descriptions: { ar: 'وزيرة الموانئ', en: 'minister of harbours' },
    facts: [fact('Minister from 2019.', 'a'), fact('Born in 1970.', 'a'), fact('Lives.', 'b')],
  },
}

it('a correction begins with what the record says and where, in the reader’s language', () => {
  const english = beginCorrection(note, 'Dana Farsi', getCardStrings('en'))
  expect(english).toMatchObject({ name: 'Dana Farsi', type: 'PER', tags: ['correction'] })
  expect(english.text).toBe(
    [
      'World: people (`world-people-ar-en`, `Q900001`)',
      'Our record says:',
      '- minister of harbours\n- Minister from 2019.\n- Born in 1970.\n- Lives.',
      'What is right, and the page where it stands:',
      '',
    ].join('\n\n'),
  )
  expect(english.sources).toEqual([
    { url: 'https://harbour.example/a', title: 'The harbour', date: null },
    { url: 'https://harbour.example/b', title: 'The harbour', date: null },
  ])
  expect(beginCorrection(note, 'دانة فارسي', getCardStrings('ar')).text).toContain(
    'يقول تعريفنا:\n\n- وزيرة الموانئ',
  )
})

it('each page where a record can be read is named once', () => {
  expect(publicSources(note.record).map(({ url }) => url.at(-1))).toEqual(['a', 'b'])
  expect(publicSources({ ...note.record, facts: [] })).toEqual([])
})
