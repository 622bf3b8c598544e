/** Whose Arabic pieces are when the words around their nouns are read once more. */
import { describe, expect, it } from 'vitest'
import {
  publisherOf,
  publisherRules,
} from '../../../src/languages/ar/citation/publishers/publisher-rules.ts'
import { findPieceNouns } from '../../../src/languages/ar/citation/pieces.ts'
import { readBlock } from '../../../src/languages/ar/citation/words-of-block.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'
import { readPublisherExamples } from '../citations/read-publisher-examples.ts'

/** Bodies and people of the examples. */
const names: Record<string, EntityType> = {
  'هيئة الموانئ': 'ORG',
  'بنك المنارة': 'ORG',
  'سامي درويش': 'PER',
}
const nouns = /(?<=[\sب])(?:ال)?(بيان|تقرير|جدول|حديث|دراسة|رسالة|مقال)/
const kinds = { بيان: 'statement', تقرير: 'report', جدول: 'document', حديث: 'interview' } as const

/** What `read` tells of the first piece that the text names. */
function publisherIn(text: string, read: typeof publisherOf = publisherOf): string | null {
  const block = readBlock(blockOf(text, names))
  const [, noun] = nouns.exec(text)!
  const at = nouns.exec(text)!.index
  const i = block.words.findIndex(({ end }) => end > at)
  const kind = kinds[noun as keyof typeof kinds] ?? 'study'
  const owned = block.words[i]!.folded.endsWith('ها')
  return read(block, { i, kind, stem: noun!.replace('ة', 'ه'), owned })?.name ?? null
}

describe('rules of publishers', () => readPublisherExamples(publisherRules, publisherIn))

describe('the publisher of a piece', () => {
  it.each([
    ['وبينت دراسة أنجزتها جامعة ابن سينا عام 2016 أن الجسر آمن.', 'جامعة ابن سينا'],
    ['وبينت دراسة لباحثين من جامعة ابن سينا أن الجسر آمن.', 'جامعة ابن سينا'],
    ['وأظهر تقرير كشفت عنه هيئة الموانئ أن الجسر آمن.', 'هيئة الموانئ'],
    ['يعمل بنك المنارة هنا. وأظهر تقرير أصدره البنك أمس أن الجسر آمن.', 'بنك المنارة'],
    ['وأظهر تقرير صادر عن «نون للأبحاث» أن الجسر آمن.', 'نون للأبحاث'],
    ['وقال سامي درويش في بيان إن الجسر آمن.', 'سامي درويش'],
    ['وأفاد بيان صادر عن سامي درويش بأن الجسر آمن.', 'سامي درويش'],
    ['وأفاد تقرير بحثي لبنك «نون» بأن الجسر آمن.', 'نون'],
    ['وأفاد بيان وزعته هيئة الموانئ أمس بأن الجسر آمن.', 'هيئة الموانئ'],
    ['وأظهرت دراسة أشرف عليها باحثون من جامعة ابن سينا أن الجسر آمن.', 'جامعة ابن سينا'],
    ['وقال سامي درويش إن هيئة الموانئ ستتحدث عنه في تقريرها.', 'هيئة الموانئ'],
  ])('%s', (text, expected) => expect(publisherIn(text)).toBe(expected))

  it.each([
    ['whoever is written to', 'وفي رسالة إلى هيئة الموانئ، طلب ترميم الجسر.'],
    ['what a report tells of', 'وجاء في تقرير صدر أمس عن «خطر الجسور» أن الطريق مغلق.'],
    ['a title', 'وأظهر تقرير «سلامة الجسور» أن الجسر آمن.'],
    ['an outlet that tells of a study', 'وذكرت صحيفة المنارة في دراسة حديثة أن الجسر آمن.'],
    ['whoever got a copy', 'وجاء في بيان تلقت هيئة الموانئ نسخة منه أن الجسر آمن.'],
    ['whoever had no part in it', 'وقال سامي درويش، الذي لم يشارك في الدراسة، إن الجسر آمن.'],
    ['whoever is interviewed', 'وقال سامي درويش في حديث إن الجسر آمن.'],
  ])('is not %s', (_, text) => expect(publisherIn(text)).toBeNull())
})

it('joins bodies by «و»', () => {
  const [piece] = findPieceNouns(
    readBlock(blockOf('وبينت دراسة أعدتها جامعة ابن سينا وجمعية ابن رشد أن الجسر آمن.', names)),
  )
  expect(piece!.readOutlets!().map(({ name }) => name)).toEqual(['جامعة ابن سينا', 'جمعية ابن رشد'])
})
