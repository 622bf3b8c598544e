/**
 * V8 keeps one kind of number for each key of objects whose first keys are the same and that are
 * written with as many: where one `{ start: -11.7, weights }` is made, the `start` of every
 * `{ start, end }` becomes a number in an object of its own, and whatever takes its value from there
 * too. That cost an article 2 MB and a twentieth of the processor's time.
 */
import { setFlagsFromString } from 'node:v8'
import { beforeAll, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../../tools/annotate/from-text.ts'
import { manifestOf, recordOf } from '../knowledge/pack-of.ts'
import { report } from './harbour-report.ts'

setFlagsFromString('--allow-natives-syntax')
const isSmall = new Function('number', 'return %IsSmi(number)') as (number: number) => boolean

const texts = {
  en: 'The Kalmar Harbour Board said on Tuesday that 14 piers would be closed.\nThe Selwyn Gazette reported last week that the board had been warned twice, and Dana Farsi denied it.',
  ar: 'قالت وزيرة النقل سلمى الحداد إن 14 رصيفا ستغلق.\nوذكرت صحيفة المنارة الأسبوع الماضي أن الوزارة حذرت مرتين، ونفى مدير الميناء ذلك.',
}

beforeAll(() => {
  const entities = [recordOf('board', ['Kalmar Harbour Board'], { prior: 0.9 })]
  const file = writePack({ manifest: manifestOf('test'), reports: [report], entities })
  const knowledge = createKnowledge([openPack(file)])
  const index = createReportIndex(knowledge.reports(), knowledge)
  for (const [lang, text] of Object.entries(texts)) {
    const { article, document } = fromText(text, {
      lang,
      date: '2025-10-27',
      title: null,
      url: null,
    })
    analyse(article, document, { knowledge, index, clock: () => 0 })
  }
})

it('knows which numbers are small', () => {
  expect([isSmall(7), isSmall(0.5)]).toEqual([true, false])
})

it.each<[string, Record<string, unknown>, string[]]>([
  ['span', { start: 1, end: 2 }, ['start', 'end']],
  ['token', { start: 1, end: 2, folded: '' }, ['start', 'end']],
  ['words', { from: 1, to: 2 }, ['from', 'to']],
  ['words with one thing more', { from: 1, to: 2, name: '' }, ['from', 'to']],
  ['words of a name', { type: 'PER', from: 1, to: 2 }, ['from', 'to']],
  ['first and last', { first: 1, to: 2 }, ['first', 'to']],
])('leaves the offsets of a %s small', (_, made, keys) => {
  expect(keys.filter((key) => !isSmall(made[key] as number))).toEqual([])
})
