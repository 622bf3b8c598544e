// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { cutApparatus } from '../../../src/model/cut-apparatus.ts'
import type { KeptArticle } from '../../../src/model/kept-article.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import { NoAnswer } from '../../../src/model/trouble.ts'
import { anything, filterEntries, toEntries } from '../../../src/ui/library/entries.ts'
import type { LibraryHost } from '../../../src/ui/library/host.ts'
import { startLibrary } from '../../../src/ui/library/main.tsx'
import { buildApparatus } from '../fixture/build.ts'
import { settle } from '../fixture/settle.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

const keep = (story: typeof storyEn, name: string, kept: string): KeptArticle => {
  const parts = cutApparatus(buildApparatus(story))
  const id = `news.example.org/${name}`
  return { id, kept, ...parts, article: { ...parts.article, url: `https://${id}` } }
}
const english = keep(storyEn, 'en', '2025-09-01T08:00:00Z')
const arabic = keep(storyAr, 'ar', '2025-09-02T08:00:00Z')

const page = () => document.body.textContent
const rows = () =>
  [...document.querySelectorAll('[data-kept]')].map((row) => row.getAttribute('data-kept'))
const press = async (words: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('button')]
  all.find(({ textContent }) => textContent === words)!.click()
  await settle()
}
const type = async (words: string) => {
  const field = document.querySelector<HTMLInputElement>('.filter input')!
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}
const pick = async (select: HTMLSelectElement, value: string) => {
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}
test('an article of which only the month is known lies within the days of its month', () => {
  const monthly = { ...english, article: { ...english.article, published: '2025-08' } }
  const within = (from: string, to: string) =>
    filterEntries(toEntries([monthly]), { ...anything, from, to }).length
  expect([within('2025-08-10', ''), within('', '2025-08-10')]).toEqual([1, 1])
  expect([within('2025-09-01', ''), within('', '2025-07-31')]).toEqual([0, 0])
})

afterEach(() => {
  render(null, document.body)
  vi.unstubAllEnvs()
})

async function open(first: KeptArticle[] | Error, lang: 'ar' | 'en' = 'en') {
  let kept = first
  let change = () => {}
  const host: LibraryHost = {
    browserLanguage: 'en',
    getSettings: async () => ({ ...defaultSettings, interfaceLanguage: lang }),
    onSettings: () => () => {},
    async getKept() {
      if (kept instanceof Error) throw kept
      return kept
    },
    onKept(callback) {
      change = callback
      return () => {}
    },
    forget: async (urls) => {
      if (kept instanceof Error) return
      kept = urls ? kept.filter(({ article }) => !urls.includes(article.url)) : []
    },
    keepAgain: async (article) => (kept = [...(kept as KeptArticle[]), article]),
  }
  await startLibrary(host)
  await settle()
  return {
    become(next: KeptArticle[] | Error) {
      kept = next
      change()
    },
  }
}

test('kept articles stand newest first, with how much was found in each', async () => {
  await open([english, arabic])
  expect(document.body.dataset.state).toBe('ready')
  expect(rows()).toHaveLength(2)
  expect(page()).toContain(`${storyEn.claims.length} statements`)
  render(null, document.body)
  await open([], 'ar')
  expect(page()).toContain('لا مقالات بعد')
})

test('an outlet stays chosen when the last of its articles is forgotten', async () => {
  await open([english, arabic])
  const [outlet] = document.querySelectorAll('select')
  await pick(outlet!, storyEn.publisher)
  document.querySelector<HTMLElement>('[data-act=forget]')!.click()
  await settle()
  expect(rows()).toEqual([])
  expect(outlet!.value).toBe(storyEn.publisher)
  await press('Undo')
  expect(rows()).toEqual([english.id])
})

test('the day on which an article was kept is that of the reader’s own calendar', async () => {
  vi.stubEnv('TZ', 'Asia/Riyadh')
  await open([{ ...english, kept: '2025-09-01T22:30:00.000Z' }])
  expect(page()).toContain('kept on 2 Sep 2025')
})

test('words, outlet and days narrow the list; one press shows all again', async () => {
  await open([english, arabic])
  await type(storyAr.entities[0]![1])
  expect(rows()).toEqual([arabic.id])
  await type('')
  const [outlet] = document.querySelectorAll('select')
  await pick(outlet!, storyEn.publisher)
  expect(rows()).toEqual([english.id])
  const [from] = document.querySelectorAll<HTMLInputElement>('[type=date]')
  from!.value = '2099-01-01'
  from!.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  expect(rows()).toEqual([])
  expect(page()).toContain('0 of 2 articles')
  await press('Show all')
  expect(rows()).toHaveLength(2)
})

test('a statement with the words looked for stands below its article', async () => {
  await open([english])
  const { excerpts, claims } = english
  const { start, end } = claims[0]!.content[0]!
  const excerpt = excerpts.findLast((one) => one.start <= start)!
  const words = excerpt.text.slice(start - excerpt.start, end - excerpt.start)
  await type(words.split(' ').slice(0, 3).join(' '))
  expect(document.querySelector('[data-kept] .claim')?.textContent).toContain(words)
})

test('what was found is shown and hidden by one press', async () => {
  await open([english])
  await press('What was found')
  expect(document.querySelectorAll('.found .said-here li')).toHaveLength(storyEn.claims.length)
  expect(document.querySelectorAll('.found .piece').length).toBeGreaterThan(0)
  await press('What was found')
  expect(document.querySelector('.found')).toBeNull()
  await press('Save as a file')
  expect(document.querySelectorAll('[data-kept] [data-file]')).toHaveLength(8)
})

test('a name is followed over several articles', async () => {
  const later = keep(storyEn, 'later', '2025-09-03T08:00:00Z')
  await open([english, later])
  const choice = document.querySelector<HTMLSelectElement>('.who-said select')!
  await pick(choice, choice.options[1]!.value)
  expect(document.querySelectorAll('.by-article')).toHaveLength(2)
  expect(document.querySelector('.who-said [role=status]')?.textContent).toMatch(/in 2 articles$/)
})

test('what was forgotten is not called failed where the rest cannot be listed, and can be taken back', async () => {
  const { become } = await open([english, arabic])
  become(new NoAnswer('silent'))
  await settle()
  document.querySelector<HTMLElement>('[data-act=forget]')!.click()
  await settle()
  expect(page()).not.toContain('Hashiya did not answer')
  expect(document.querySelector('.said button')?.textContent).toBe('Undo')
})

test('of two answers the one that was asked for last stays, whichever comes first', async () => {
  let change = () => {}
  const answers: ((kept: KeptArticle[]) => void)[] = []
  await startLibrary({
    browserLanguage: 'en',
    getSettings: async () => defaultSettings,
    onSettings: () => () => {},
    getKept: () =>
      new Promise((resolve) => {
        if (answers.push(resolve) === 1) resolve([])
      }),
    onKept(callback) {
      change = callback
      return () => {}
    },
    forget: async () => null,
    keepAgain: async () => null,
  })
  change()
  change()
  answers[2]!([english, arabic])
  await settle()
  answers[1]!([english])
  await settle()
  expect(rows()).toHaveLength(2)
})

test('two articles’ people of one short name are told apart', async () => {
  const short = (one: KeptArticle): KeptArticle => ({
    ...one,
    entities: one.entities.map((entity) =>
      entity.type === 'PER' ? { ...entity, name: 'Kalmar', link: null, qid: null } : entity,
    ),
  })
  await open([short(english), short(keep(storyEn, 'later', '2025-09-03T08:00:00Z'))])
  const { options } = document.querySelector<HTMLSelectElement>('.who-said select')!
  const names = [...options].map(({ text }) => text).filter((text) => text.includes('Kalmar'))
  expect(names.length).toBeGreaterThan(1)
  for (const name of names) expect(name).toContain(storyEn.publisher)
})

test('one is forgotten and comes back; all go after a second press', async () => {
  await open([english, arabic])
  document.querySelector<HTMLElement>(`[data-kept="${english.id}"] [data-act=forget]`)!.click()
  await settle()
  expect(rows()).toEqual([arabic.id])
  await press('Undo')
  expect(rows()).toHaveLength(2)
  await press('Forget all')
  // what there is to know before stands beside the button that has the focus, and is heard with it
  const hint = document.activeElement!.getAttribute('aria-describedby')!
  expect(document.getElementById(hint)?.textContent).toMatch(/\w/)
  await press('Forget all for good')
  expect(rows()).toEqual([])
  expect(page()).toContain('All are forgotten.')
})

test('it follows what is kept elsewhere; what cannot be had is not shown as none', async () => {
  const { become } = await open([english])
  become([english, arabic])
  await settle()
  expect(rows()).toHaveLength(2)
  await open(new NoAnswer('silent'))
  expect(document.body.dataset.state).toBe('error')
  expect(page()).not.toContain('Nothing is kept yet')
})
