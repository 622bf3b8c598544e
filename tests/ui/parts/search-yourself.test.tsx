// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { SearchYourself } from '../../../src/ui/parts/search-yourself.tsx'
import { recordKey } from '../../../src/model/record-key.ts'
import { canSearch, getSearches } from '../../../src/ui/search-words.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { settle } from '../fixture/settle.ts'
import { storyEn } from '../fixture/story-en.ts'

const t = getStrings('en').card
const apparatus = buildApparatus(storyEn)

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

test('that words were copied is said anew at each press', async () => {
  let finish = () => {}
  const writeText = () => new Promise<void>((resolve) => (finish = resolve))
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const citation = apparatus.citations.find((one) => canSearch(apparatus, one))!
  render(<SearchYourself citation={citation} apparatus={apparatus} t={t} />, document.body)
  const said = () => document.querySelector('[role=status]')!.textContent
  for (let presses = 0; presses < 2; presses++) {
    document.querySelector<HTMLElement>('button')!.click()
    await settle()
    expect(said()).toBe('')
    finish()
    await settle()
    expect(said()).toBe(t.reporting.copied)
  }
})

test('an article in a third language is looked for in its own words and in English, each once', () => {
  const entities = apparatus.entities.filter(({ link }) => link).slice(0, 2)
  const citation = { ...apparatus.citations[0]!, entities: entities.map(({ id }) => id) }
  const langsOf = (lang: string, ending: string) =>
    getSearches(
      {
        ...apparatus,
        document: { ...apparatus.document, lang },
        entities: entities.map((one) => ({ ...one, name: `${one.name}${ending}` })),
      },
      citation,
    ).map((search) => search.lang)
  expect(langsOf('en', '')).toEqual(['en', 'ar'])
  expect(langsOf('es', ' (es)')).toEqual(['es', 'en'])
  expect(langsOf('es', '')).toEqual(['es'])
})

test('a name is looked for without the article that its sentence gives it', () => {
  const [first, second] = apparatus.entities
  const entities = [
    { ...first!, name: 'the Port Selwyn Union' },
    { ...second!, name: 'The Harbour' },
  ]
  const citation = {
    ...apparatus.citations[0]!,
    outlets: [],
    outletKeys: [],
    entities: entities.map(({ id }) => id),
  }
  const [search] = getSearches({ ...apparatus, entities }, citation)
  expect(search!.text).toBe('Port Selwyn Union The Harbour')
})

test('a bare "report" is looked for with the names that the article speaks of most', () => {
  const text =
    'A report says so. Port Selwyn and Ada Moss; Port Selwyn, Ada Moss, Port Selwyn, Northquay.'
  const places = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }))
  const entities = ['Northquay', 'Ada Moss', 'Port Selwyn'].map((name) => ({
    ...apparatus.entities[0]!,
    id: name,
    name,
    link: null,
    mentions: places(name),
  }))
  const article = { ...apparatus, document: { ...apparatus.document, text, lang: 'en' }, entities }
  const citing = (words: string, outlets: string[] = []) =>
    getSearches(article, {
      ...apparatus.citations[0]!,
      ...places(words)[0]!,
      entities: [],
      outlets,
      outletKeys: [],
    }).map((search) => search.text)
  expect(citing('A report')).toEqual(['A report Port Selwyn Ada Moss'])
  expect(citing('A report says so')).toEqual(['A report says so'])
  expect(citing('A report', ['Harbour Office'])).toEqual(['Harbour Office A report'])
})

test('a reference without a name is looked for by what it is said to tell, its publisher and its year', () => {
  const text =
    'A report published last year by Quay Watch found that “two of the moles, as builders knew, had no gates since the storm of that spring”. It was printed.'
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const article = {
    ...apparatus,
    document: { ...apparatus.document, text, lang: 'en' },
    entities: [],
    claims: [
      {
        ...apparatus.claims[0]!,
        source: [span('A report published last year by Quay Watch')],
        content: [span('“two of the moles, as builders knew, had no gates since the storm')],
      },
    ],
  }
  const citing = (words: string, outlets: string[], from: string | null = null) =>
    getSearches(article, {
      ...apparatus.citations[0]!,
      ...span(words),
      entities: [],
      outlets,
      outletKeys: [],
      from,
      to: from,
    }).map((search) => search.text)
  const told = 'two of the moles, as builders knew, had no gates'
  const whole = 'A report published last year by Quay Watch'
  expect(citing(whole, ['Quay Watch'], '2025-01-01')).toEqual([`Quay Watch ${told} 2025`])
  expect(citing(whole, ['Quay Watch'])).toEqual([`Quay Watch ${told}`])
  expect(citing('A report', [])).toEqual([`A report ${told}`])
  expect(citing('It was printed', [])).toEqual(['It was printed'])
})

test('Arabic words are looked for without vowel signs, as pages write them', () => {
  const entities = apparatus.entities.slice(0, 1).map((one) => ({
    ...one,
    link: null,
    name: 'مُحَمَّد المرفأيّ والمـــيناء',
  }))
  const citation = { ...apparatus.citations[0]!, entities: entities.map(({ id }) => id) }
  const document = { ...apparatus.document, lang: 'ar' }
  const [first] = getSearches({ ...apparatus, document, entities }, citation)
  expect(first!.text).toBe('محمد المرفأي والميناء')
})

test('a name that only the dateline of the line holds is not looked for', () => {
  const text =
    'PORT SELWYN, March 7 (Quay News) - A report on Ada Moss was published.\nPort Selwyn waits.'
  const entity = (name: string, ...written: string[]) => ({
    ...apparatus.entities[0]!,
    id: name,
    name,
    link: null,
    mentions: written.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
  })
  const entities = [
    entity('Port Selwyn', 'PORT SELWYN', 'Port Selwyn'),
    entity('Quay News', 'Quay News'),
    entity('Ada Moss', 'Ada Moss'),
  ]
  const searches = (words: string) =>
    getSearches(
      { ...apparatus, document: { ...apparatus.document, text, lang: 'en' }, entities },
      {
        ...apparatus.citations[0]!,
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        entities: entities.map(({ id }) => id),
        outlets: [],
        outletKeys: [],
      },
    ).map((search) => search.text)
  expect(searches('A report')).toEqual(['Ada Moss'])
  // from another line the place is one that is told of
  expect(searches('waits')).toEqual(['Port Selwyn Quay News Ada Moss'])
})

test('whose words they are is looked for where no site of theirs is known, and one name not alone', () => {
  const text = 'In a speech Ada Moss said Northquay would stay. Ada Moss, Port Selwyn, Port Selwyn.'
  const places = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }))
  const entities = ['Northquay', 'Ada Moss', 'Port Selwyn', 'Lanes'].map((name) => ({
    ...apparatus.entities[0]!,
    id: name,
    name,
    link: null,
    mentions: places(name),
  }))
  const article = { ...apparatus, document: { ...apparatus.document, text, lang: 'en' }, entities }
  const citing = (named: string[], outlets: string[], more: typeof apparatus = article) =>
    getSearches(more, {
      ...apparatus.citations[0]!,
      ...places('a speech')[0]!,
      entities: named,
      outlets,
      outletKeys: [],
    }).map((search) => search.text)
  expect(citing(['Northquay', 'Port Selwyn'], ['Ada Moss'])).toEqual([
    'Ada Moss Northquay Port Selwyn',
  ])
  expect(citing(['Northquay'], ['Ada Moss'])).toEqual(['Ada Moss Northquay'])
  expect(citing(['Northquay'], [])).toEqual(['Northquay Ada Moss Port Selwyn'])
  expect(citing(['Northquay', 'Lanes'], [])).toEqual(['Northquay Lanes'])
  // the site of a paper is looked on instead
  const key = { pack: 'papers', id: 'quay' }
  const record = { ...Object.values(apparatus.notes)[0]!, record: { domains: ['quay.example'] } }
  const paper = { ...apparatus.entities[0]!, id: 'q', name: 'Quay Watch', link: key, mentions: [] }
  const withPaper = {
    ...article,
    entities: [...entities, paper],
    notes: { [recordKey(key)]: record },
  } as unknown as typeof apparatus
  expect(citing(['Northquay', 'Lanes'], ['Quay Watch'], withPaper)).toEqual(['Northquay Lanes'])
})
