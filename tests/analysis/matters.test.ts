import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { lookUp } from '../../src/analysis/look-up-words.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Article } from '../../src/model/article.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { compile } from '../../tools/pack/compile.ts'
import { loadSource } from '../../tools/pack/load-source.ts'

const packs = fileURLToPath(new URL('../../packs/', import.meta.url))
const knowledge = createKnowledge(
  ['microsoft-israel', 'el-fasher', 'outlets', 'bodies'].map((id) =>
    openPack(compile(loadSource(packs + id))),
  ),
)
const dependencies = { knowledge, index: createReportIndex([], knowledge), clock: () => 0 }

const read = (lang: string, text: string, date = '2026-05-04'): Apparatus => {
  const document: TextDocument = {
    text,
    lang,
    date,
    title: null,
    url: 'https://www.northquay-gazette.example/a',
    publisher: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
  }
  const article = {
    url: document.url!,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    title: 'a',
    published: date,
    publisher: null,
    authors: [],
  } satisfies Article
  return analyse(article, document, dependencies)
}

/** What the notes say beyond what a thing is in general. */
/** What the packs on one matter tell; what other packs tell of a thing stands beside it anywhere. */
const toldOfMatters = new Set(
  ['el-fasher', 'microsoft-israel'].flatMap((id) =>
    loadSource(packs + id).entities.flatMap(({ record }) =>
      [...(record.facts ?? []), ...(record.positions ?? [])].map(({ text }) => text?.en ?? ''),
    ),
  ),
)

const ofMatters = ({ notes }: Pick<Apparatus, 'notes'>): string[] =>
  Object.values(notes)
    .flatMap(({ record }) => [...(record.facts ?? []), ...(record.positions ?? [])])
    .filter(({ general }) => !general)
    .map(({ text }) => text?.en ?? '')
    .filter((text) => toldOfMatters.has(text))

describe('articles on another matter', () => {
  it.each([
    [
      'en',
      'Drones struck an apartment block in Kyiv overnight, the Associated Press reported. The World Health Organization and the UN Security Council condemned the attack, and António Guterres called for an end to it.',
    ],
    [
      'en',
      'Officials of Israel, the United Arab Emirates and Ireland met in Dublin on Monday to speak of fishing rights, The Guardian and Al Jazeera reported.',
    ],
    [
      'en',
      'Microsoft and Amazon reported higher earnings on Thursday. Google said it would open an office in Dublin.',
    ],
    [
      'en',
      'The Israel Defense Forces said on Sunday that troops had left two villages in the West Bank. Amnesty International asked for an inquiry.',
    ],
    [
      'ar',
      'أدانت منظمة الصحة العالمية ومجلس الأمن الدولي الهجوم على كييف، وقالت وكالة أسوشيتد برس إن الدفاعات الجوية أسقطت المسيّرات. والتقى أنطونيو غوتيريش وفدًا من الإمارات.',
    ],
    [
      'ar',
      'قالت مايكروسوفت إن أرباحها ارتفعت، وذكرت صحيفة الغارديان أن الشركة تفتح مكتبًا في دبلن بأيرلندا.',
    ],
  ])('are told no fact of a pack’s story (%s)', (lang, text) => {
    const apparatus = read(lang, text)
    expect(apparatus.matters).toBeUndefined()
    expect(Object.keys(apparatus.notes).length).toBeGreaterThan(0)
    expect(ofMatters(apparatus)).toEqual([])
  })
  it('keep what says what a thing is', () => {
    const { notes } = read(
      'en',
      'The trial of Ali Kushayb was a long one. Students in The Hague read of it in court records.',
    )
    const facts = Object.values(notes).flatMap(({ record }) => record.facts ?? [])
    expect(facts.length).toBeGreaterThan(0)
  })
  it.each([
    ['2020-02-19', []],
    ['2024-01-01', ['2023-04-15']],
  ])('are told nothing that came after their day (%s)', (date, left) => {
    const { notes } = read('en', 'Sudan held a conference in Khartoum on fishing.', date)
    const { facts = [] } = notes['el-fasher:sudan']!.record
    expect(facts.map((fact) => fact.date)).toEqual(left)
  })
  it('are told none either of the words that the reader selects there', () => {
    const { article } = read('en', 'The Associated Press reported on Kyiv.')
    for (const words of ['Associated Press', 'World Health Organization', 'Israel Defense Forces'])
      expect(ofMatters(lookUp(words, article, dependencies))).toEqual([])
  })
})

describe('articles on the matter of a pack', () => {
  it.each([
    [
      'en',
      'microsoft-israel',
      'Microsoft said it would end services that the Israel Defense Forces use, the Associated Press reported from Redmond.',
    ],
    [
      'ar',
      'microsoft-israel',
      'استقال مهندس من شركة مايكروسوفت احتجاجًا على عملها مع الجيش الإسرائيلي، ونقلت صحيفة الغارديان الخبر.',
    ],
    [
      'en',
      'el-fasher',
      'The Rapid Support Forces took El Fasher in October, and the World Health Organization said a hospital had been hit.',
    ],
    [
      'ar',
      'el-fasher',
      'سيطرت قوات الدعم السريع على الفاشر، ودعت منظمة الصحة العالمية إلى حماية المستشفيات.',
    ],
  ])('are told its facts (%s, %s)', (lang, pack, text) => {
    const apparatus = read(lang, text)
    expect(apparatus.matters).toEqual([pack])
    expect(ofMatters(apparatus).length).toBeGreaterThan(2)
  })
  it('tell them of selected words too', () => {
    const { article } = read('en', 'The Associated Press reported on Kyiv.')
    const answer = lookUp('Associated Press', article, {
      ...dependencies,
      matters: ['microsoft-israel'],
    })
    expect(ofMatters(answer).length).toBeGreaterThan(0)
  })
})

it('gives a thing that several packs hold once, where they say no more of it', () => {
  const { article } = read('en', 'The Associated Press reported on Kyiv.')
  const { notes } = lookUp('Associated Press', article, dependencies)
  expect(Object.values(notes).map(({ record }) => record.labels.en)).toEqual(['Associated Press'])
})
