import { expect, test, vi } from 'vitest'
import {
  createArticleDesk,
  type ArticleDesk,
} from '../../../src/background/article/article-desk.ts'
import { createPacksDesk } from '../../../src/background/article/packs-desk.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { DamagedPack } from '../../../src/knowledge/pack-file/pack-errors.ts'
import type { Pack } from '../../../src/knowledge/pack-file/pack.ts'
import type { Decisions } from '../../../src/background/state/private-decisions.ts'
import { ownPack } from '../../../src/model/own-note.ts'
import type { ReadAnswer } from '../../../src/platform/messages/messages.ts'
import { textDocumentOf, articleOf } from './article-of.ts'
import { packOf, recordOf } from '../../knowledge/pack-of.ts'
import { waitFor } from '../../wait-for.ts'

const text =
  'The Kalmar Harbour Board said on Tuesday that the pier would be closed until spring. Dana Farsi of Northquay denied that the pier of Northquay was weak.'
const report = {
  id: 'r1',
  url: 'https://www.selwyn-gazette.example/1',
  title: 'Kalmar Harbour Board warned twice of weak pier in Northquay, says Dana Farsi',
  outlet: 'Selwyn Gazette',
  date: '2025-10-20',
  lang: 'en',
  entities: ['Kalmar Harbour Board', 'Dana Farsi', 'Northquay'],
}
const board = recordOf('board', ['Kalmar Harbour Board'], { prior: 0.9 })
const farsi = recordOf('farsi', ['Dana Farsi'], { type: 'PER', kind: 'executive' })
const quay = recordOf('quay', ['Northquay'], { type: 'LOC', kind: 'city', prior: 0.9 })
const remark = { text: 'Mine.', blocks: [], sources: [], tags: [], changed: '2025-10-01' }
const own = packOf([recordOf('mine', ['Kalmar Harbour Board'], { remark })], ownPack)

/** The desks over one pack, and what they told the rest of the background. */
function create(packs: Pack[] = [packOf([board, farsi, quay])]) {
  const remembered: string[] = []
  const tidied: string[] = []
  const loadLanguage = vi.fn(async (_tag: string) => {})
  const used = new Set(packs)
  const shelf = {
    getPacks: async () => [...used],
    setAside: vi.fn(async (pack: Pack) => void used.delete(pack)),
  }
  const packsDesk = createPacksDesk({
    shelf,
    loadKnowledge: async () => createKnowledge([...used, own]),
    loadFiledReports: async () => ({ parts: [], loose: [], spent: [] }),
    tidySoon: (_knowledge, names) => tidied.push(names),
    clock: () => 0,
  })
  const desk = createArticleDesk({
    packs: packsDesk,
    loadSettings: async () => ({ choices: [] }),
    loadLanguage,
    remember: async ({ article }) => void remembered.push(article.url),
  })
  return { desk, packsDesk, remembered, shelf, tidied, loadLanguage }
}
const document = textDocumentOf(text)
const article = articleOf(document)

const findReports = async (
  desk: ArticleDesk,
  answer: ReadAnswer,
  decided: Decisions | null = null,
) => desk.findReports({ reports: answer.ok ? answer.reports : '', article, document }, decided)

test('what is expected is made ready before it is asked for: once for a language, and for none that is asked already', async () => {
  const { desk, packsDesk, loadLanguage, remembered } = create()
  const work = vi.spyOn(packsDesk, 'work')
  desk.expect('en-GB')
  await waitFor(() => expect(work).toHaveBeenCalledOnce())
  await work.mock.results[0]!.value
  desk.expect('EN')
  desk.expect('ar')
  expect((await desk.annotate(articleOf(textDocumentOf('')), textDocumentOf(''), null)).ok).toBe(
    true,
  )
  // once for its reports
  await waitFor(() => expect(work).toHaveBeenCalledTimes(4))
  expect(loadLanguage.mock.calls.map(([tag]) => tag)).toEqual(['en', 'ar', 'en'])
  for (const { value } of work.mock.results) await value
  await waitFor(() => expect(remembered.length).toBe(1))
})

test('a page that names no language, or what is none, is expected with open packs alone', async () => {
  const { desk, shelf } = create()
  const getPacks = vi.spyOn(shelf, 'getPacks')
  desk.expect('')
  desk.expect('"><b>')
  await waitFor(() => expect(getPacks).toHaveBeenCalledOnce())
})

test('an article is answered with its names, without the words of own notes, and remembered', async () => {
  const { desk, remembered, tidied } = create()
  const answer = await desk.annotate(article, document, null)
  if (!answer.ok) throw new Error(answer.reason)
  const [entity] = answer.apparatus.entities
  expect(entity).toMatchObject({ name: 'Kalmar Harbour Board', link: { id: 'board' } })
  expect(JSON.stringify(answer)).not.toContain('Mine.')
  expect(remembered).toEqual([])
  await findReports(desk, answer)
  expect(remembered).toEqual([article.url])
  expect(tidied).toEqual(['test 1.0.0'])
  expect(await desk.readNotes(['mine', 7, 'none'])).toMatchObject([{ record: { remark } }])
  expect(await desk.readNotes('mine')).toEqual([])
})

test('of a private window nothing is remembered, and what was hidden there stays hidden', async () => {
  const { desk, remembered } = create()
  const nothing = { choices: [], dropped: [], hidden: [] }
  const answer = await desk.annotate(article, document, nothing)
  expect(answer).toMatchObject({ ok: true })
  await findReports(desk, answer, nothing)
  expect(remembered).toEqual([])
})

test('reports come behind the answer, once; a background that does not know the article reads it again', async () => {
  const { desk, packsDesk } = create()
  await findReports(desk, await desk.annotate(article, document, null))
  await packsDesk.takeReports([report])
  const answer = await desk.annotate(article, document, null)
  expect(answer).toMatchObject({ ok: true, apparatus: { related: [] } })
  const work = vi.spyOn(packsDesk, 'work')
  const expected = { related: [{ url: report.url }], citations: [] }
  expect(await findReports(desk, answer)).toMatchObject(expected)
  expect(work).toHaveBeenCalledOnce()
  expect(await findReports(desk, answer)).toMatchObject(expected)
  expect(work).toHaveBeenCalledTimes(3)
  const unread = { reports: 'none', article, document: { ...document, lang: 'xx' } }
  await expect(desk.findReports(unread, null)).rejects.toThrow('unsupported-language')
})

test('a language without a folder and a failure are told apart', async () => {
  const { desk } = create()
  expect(await desk.annotate(article, { ...document, lang: 'xx' }, null)).toEqual({
    ok: false,
    reason: 'unsupported-language',
    lang: 'xx',
  })
  const broken = createArticleDesk({
    packs: create().packsDesk,
    loadSettings: () => Promise.reject(new Error('no settings')),
    loadLanguage: async () => {},
    remember: async () => {},
  })
  expect(await broken.annotate(article, document, null)).toEqual({
    ok: false,
    reason: 'failed',
    message: 'no settings',
  })
})

test('selected words are looked up in the packs', async () => {
  const answer = await create().desk.lookUp({ words: 'Kalmar Harbour Board', article, matters: [] })
  expect(answer).toMatchObject({ ok: true, apparatus: { document: { text: expect.anything() } } })
})

test('reports that come later are searched from then on, once the index is built', async () => {
  const { desk, packsDesk, tidied } = create()
  // nothing is built yet: they are in the next index anyway
  await packsDesk.takeReports([report])
  const before = await desk.annotate(article, document, null)
  expect(before).toMatchObject({ ok: true, apparatus: { related: [] } })
  await packsDesk.takeReports([report])
  expect(tidied).toHaveLength(2)
  const after = await desk.annotate(article, document, null)
  expect(await findReports(desk, after)).toMatchObject({ related: [{ url: report.url }] })
  // a private window's reports are weighed without being put into the index
  if (!after.ok) throw new Error(after.reason)
  const other = { ...report, id: 'r2', url: 'https://www.selwyn-gazette.example/2' }
  const found = await packsDesk.findRelatedAmong([other], after.apparatus)
  expect(found.map(({ url }) => url)).toEqual([other.url])
  const [first] = await packsDesk.findRelatedAmong([report], after.apparatus)
  expect(first!.url).toBe(report.url)
})

test('a pack that turns out damaged is set aside, and the rest answers', async () => {
  const bad = packOf([recordOf('b', ['Bad Board'])], 'bad')
  const { packsDesk, shelf } = create([packOf([board]), bad])
  let tries = 0
  const answer = await packsDesk.askKnowledge(() => {
    tries++
    if (tries === 1) throw new DamagedPack(bad, 'a hole')
    return 'answered'
  })
  expect(answer).toBe('answered')
  expect(shelf.setAside).toHaveBeenCalledWith(bad)
})
