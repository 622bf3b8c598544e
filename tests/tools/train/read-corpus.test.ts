import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  isHeldBack,
  listCorpus,
  loadCorpus,
  readArticle,
} from '../../../tools/train/read-corpus.ts'
import { harbour } from './article-samples.ts'

const path = 'en/court-harbour-fine.txt'
const changed = (from: string | RegExp, to: string) => () =>
  readArticle(path, harbour.replace(from, to))

test('an article is read into plain text with its labels', () => {
  const article = readArticle(path, harbour)
  const { text } = article
  const words = (pairs: [number, number][]) => pairs.map(([start, end]) => text.slice(start, end))
  expect(article).toMatchObject({
    id: 'en/court-harbour-fine',
    lang: 'en',
    kind: 'court',
    region: 'Levant',
    date: '2023-03-14',
    source: 'Sahel Daily',
    title: 'Port company fined over spill',
    words: [],
  })
  expect(text.split('\n')).toEqual([
    'Port company fined over spill',
    'The court of appeal in Tripoli ruled on Tuesday that Medline Ports must pay 2m dinars.',
    '"We will read the ruling line by line," said Rana Haddad, the company\'s lawyer. "Then we decide."',
    'The fine was first demanded in a report that The Harbour Post published last August.',
  ])
  expect(article.entities.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
    ['LOC', 'Tripoli'],
    ['ORG', 'Medline Ports'],
    ['PER', 'Rana Haddad'],
    ['ORG', 'The Harbour Post'],
  ])
  expect(
    article.attributions.map(({ source, cue, content, basis, speaker }) => [
      words(source),
      words(cue),
      words(content),
      basis,
      speaker,
    ]),
  ).toEqual([
    [
      ['The court of appeal in Tripoli'],
      ['ruled'],
      ['Medline Ports must pay 2m dinars'],
      'organisation',
      'court of appeal in Tripoli',
    ],
    [
      ["Rana Haddad, the company's lawyer"],
      ['said'],
      ['"We will read the ruling line by line,"'],
      'named',
      'Rana Haddad',
    ],
    [[], [], ['"Then we decide."'], 'named', 'Rana Haddad'],
  ])
  expect(article.citations).toEqual([
    {
      start: text.indexOf('a report that'),
      end: text.indexOf('last August') + 'last August'.length,
      kind: 'report',
      outlets: ['The Harbour Post'],
      from: '2022-08-01',
      to: '2022-08-31',
    },
  ])
})

test('a claim may hold another, in parts, and the Arabic article may melt into ل', () => {
  const { text, attributions } = readArticle(
    'ar/agency-x.txt',
    'kind: agency\nregion: Levant\ndate: 2024-01-02\n\n# خبر\n' +
      '{1v نقلت} {1s وكالة} عن {1c {2s نقابة} {2v قولها} إن {2c العمل توقف}}، وفقا لل{3s [ORG اتحاد العام]} ' +
      '{3c بدأ} أمس {3c وانتهى}\n\n---\n1 outlet\n2 organisation\n3 organisation: الاتحاد العام\n',
  )
  const contents = attributions.map(({ content }) => content.map((pair) => text.slice(...pair)))
  expect(contents).toEqual([['نقابة قولها إن العمل توقف'], ['العمل توقف'], ['بدأ', 'وانتهى']])
})

test.each([
  ['a name left open', /Haddad\], the/, 'Haddad, the', `:10: "}" does not close "[PER"`],
  ['a bracket too many', 'ruled}', 'ruled}}', ':7: "}" closes nothing'],
  ['a name within a name', '[LOC Tripoli]', '[LOC [ORG Tripoli] B]', ':7: a name within a name'],
  ['a type that is not known', '[LOC', '[PLACE', ':7: no such type of name: PLACE'],
  ['a part that is not known', '{1v', '{1x', ':7: no such part: {1x'],
  ['a bracket of the text', 'on Tuesday', 'on [a] Tuesday', ':7: "[a] Tues" opens neither'],
  ['a space at the edge', '[LOC Tripoli]', '[LOC Tripoli ]', ':7: "[LOC" holds nothing, or'],
  ['two spaces', 'on Tuesday', 'on  Tuesday', ':7: spaces at the edge, or two together'],
  ['a headline that is missing', '# Port', 'Port', ':6: the body must begin with a headline'],
  ['a claim without its line', '3 named: Rana Haddad\n', '', ':10: 3 has no line after ---'],
  ['a line without its claim', '3 named', '7 named', ':17: nothing in the text is marked with 7'],
  ['two lines for one claim', '3 named', '2 named', ':17: a second line for 2'],
  ['a basis that is not known', '1 organisation', '1 somebody', ':15: 1: no such basis: somebody'],
  ['a speaker who is missing', '2 named: Rana Haddad', '2 named', ':16: 2: basis "named" must'],
  ['a speaker of another name', '2 named: Rana', '2 named: Rima', ":16: 2: the speaker's name is"],
  ['a kind of piece', 'piece: report', 'piece: song', ':18: 4: no such kind of piece: song'],
  ['an outlet that is missing', '| The Harbour Post', '| Harbor', ":18: 4: the outlet's name is"],
  ['days that run backwards', '2022-08-31', '2021-08-31', ':18: 4: the days run backwards'],
  ['a day that does not exist', '2022-08-31', '2022-08-32', ':18: 4: no such days'],
  ['a piece of tomorrow', '2022-08-31', '2023-08-31', ':18: 4: it appeared after this article'],
  ['a header line', 'source:', 'outlet:', ':4: no line of a header: "outlet: Sahel Daily"'],
  ['a missing region', 'region: Levant\n', '', ':1: the header lacks "region"'],
  ['a date that does not exist', '2023-03-14', '2023-02-30', ':1: no such day: 2023-02-30'],
  ['a kind that is not known', 'kind: court', 'kind: novel', ':1: no such kind of article: novel'],
  ['parts of two paragraphs', '"Then', '"}\n\n{3c Then', ':19: 3: its parts stand in two'],
])('%s is told with file and line', (_, from, to, message) => {
  expect(changed(from, to)).toThrow(message)
  expect(changed(from, to)).toThrow(path)
})

test('every fault of a file is told at once', () => {
  const twice = harbour.replace('[LOC', '[PLACE').replace('2 named', '2 known')
  expect(() => readArticle(path, twice)).toThrow(/:7: no such type.*\n.*:16: 2: no such basis/)
})

test('one article in five is held back, by the hash of its path alone', () => {
  expect(isHeldBack('')).toBe(0x811c9dc5 % 5 === 0)
  expect(isHeldBack('a')).toBe(0xe40c292c % 5 === 0)
  expect(isHeldBack('foobar')).toBe(0xbf9cf968 % 5 === 0)
  const paths = Array.from({ length: 1000 }, (_, i) => `ar/agency-story-${i}.txt`)
  const held = paths.filter(isHeldBack).length
  expect(held).toBeGreaterThan(150)
  expect(held).toBeLessThan(250)
})

test('a folder of articles is read in the order of their paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    mkdirSync(join(folder, 'en'))
    writeFileSync(join(folder, 'README.md'), 'no article')
    writeFileSync(join(folder, 'en', 'court-b.txt'), harbour)
    writeFileSync(join(folder, 'en', 'court-a.txt'), harbour)
    expect(listCorpus(folder)).toEqual(['en/court-a.txt', 'en/court-b.txt'])
    expect(loadCorpus(folder).map(({ id }) => id)).toEqual(['en/court-a', 'en/court-b'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
