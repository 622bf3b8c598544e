import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArticle } from '../../../tools/train/check-article.ts'
import { checkCorpus, countCorpus } from '../../../tools/train/check-corpus.ts'
import { findDoubts } from '../../../tools/train/find-doubts.ts'
import { readArticle } from '../../../tools/train/read-corpus.ts'
import { harbour } from './article-samples.ts'

const checkEnglish = (from: string, to: string) =>
  checkArticle(readArticle('en/court-x.txt', harbour.replace(from, to)))

const checkArabic = (body: string, closing = '') =>
  checkArticle(
    readArticle(
      'ar/agency-x.txt',
      `kind: agency\nregion: Levant\ndate: 2024-01-02\n\n# خبر\n${body}\n\n---\n${closing}\n`,
    ),
  )

test('an article whose labels agree has no faults', () => {
  expect(checkEnglish('', '')).toEqual([])
})

test.each([
  ['a name that stands bare elsewhere', 'The fine', 'The Tripoli fine', '"Tripoli" is a name'],
  ['a surname that stands bare', 'The fine', 'The Haddad fine', '"Haddad" is a name elsewhere'],
  ['a title within a name', '[PER Rana Haddad]', '[PER Mrs Rana Haddad]', 'a title within a name'],
  ['a conjunction within a content', 'that {1c', '{1c that', 'a content begins with its conj'],
  ['a speaker who is no person', '[PER Rana', '[ORG Rana', 'is no labelled person: Rana Haddad'],
  ['a word that is not there', '---\n', '---\nword: tide\n', 'no such word: tide'],
])('%s is told', (_, from, to, message) => {
  expect(checkEnglish(from, to)).toContainEqual(expect.stringContaining(message))
})

test('a fuller name of the speaker is asked for', () => {
  const [fault] = checkArabic(
    'زارت [PER رنا حداد] المرفأ. {1v قالت} {1s [PER حداد]} إن {1c الوقت ضيق}.',
    '1 named: حداد',
  )
  expect(fault).toContain('has a fuller name: رنا حداد')
  const father = '[PER أبو رنا] هنا. {1v قالت} {1s [PER رنا]} إن {1c الوقت ضيق}.'
  expect(checkArabic(father, '1 named: رنا')).toEqual([])
})

test('bare names are found behind Arabic particles, unless they are said to be words', () => {
  const body = 'وصل [PER سامي أمل] إلى [LOC لبنان]، وعاد من لبنان على أمل العودة ولبنان ينتظر.'
  expect(checkArabic(body)).toHaveLength(3)
  expect(checkArabic(body, 'word: أمل')).toHaveLength(2)
  expect(checkArabic('بيان [ORG الاتحاد] رد على بيان للاتحاد.')).toHaveLength(1)
})

test('particles within names and cues are told, letters of the word itself are not', () => {
  expect(checkArabic('في [LOC والبصرة] مطر.')).toEqual(['a particle within a name: "والبصرة"'])
  expect(checkArabic('{1v وقال} إن {1c المطر آت}.', '1 none')).toEqual([
    'a particle within a cue: "وقال"',
  ])
  expect(checkArabic('بيان ل[ORG الاتحاد].')).toEqual(['ل and the article melt into لل: "الاتحاد"'])
  expect(checkArabic('بيان لل[ORG اتحاد] لا لِلعمال.')).toEqual([])
  expect(checkArabic('{1v وصف} {1c المطر} بأنه {1c غزير}.', '1 none')).toEqual([])
})

test('the whole corpus is checked: malformed files, repeated wording, counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    mkdirSync(join(folder, 'en'))
    writeFileSync(join(folder, 'en', 'court-a.txt'), harbour)
    writeFileSync(join(folder, 'en', 'court-b.txt'), harbour)
    writeFileSync(join(folder, 'en', 'court-c.txt'), 'nothing')
    const { faults, articles } = checkCorpus(folder)
    expect(faults).toEqual([
      'en/court-c.txt:1: a blank line must end the header',
      'en/court-b and en/court-a share: "port company fined over spill the court of"',
    ])
    expect(countCorpus(articles)).toEqual([
      '2 articles, 0 of them held back; 106 words, 8 names, 6 claims, 2 cited pieces',
      'by language: en 2',
      'by kind: court 2',
      'by region: Levant 2',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('places that other articles would have marked are listed', () => {
  const body =
    '{1v قال} سامي إن {1c المطر آت}. {2v قال} إن {2c البرد آت}. {3v قال} إن {3c الثلج آت}.'
  const head = 'kind: agency\nregion: Levant\ndate: 2024-01-02\n\n# خبر\n'
  const first = `${head}${body} [ORG مجلس النواب] هنا.\n\n---\n1 none\n2 none\n3 none\n`
  const second = `${head}وقال سامي أمام مجلس النواب «لن نعود قبل أن ينتهي الأمر» ثم مضى.\n\n---\n`
  const articles = [readArticle('ar/agency-a.txt', first), readArticle('ar/agency-b.txt', second)]
  expect(findDoubts(articles).map((doubt) => doubt.split('⟧')[0])).toEqual([
    'name? ar/agency-b: خبر⏎وقال سامي أمام ⟦مجلس النواب',
    'cue? ar/agency-b: خبر⏎و⟦قال',
    'quotation? ar/agency-b: خبر⏎وقال سامي أمام مجلس النواب ⟦«لن نعود قبل أن ينتهي الأمر»',
  ])
})

test('the corpus of the project has no faults', () => {
  expect(checkCorpus().faults).toEqual([])
})
