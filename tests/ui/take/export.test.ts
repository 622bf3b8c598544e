import { expect, test } from 'vitest'
import { toJson } from '../../../src/ui/take/json.ts'
import { toMarkdown } from '../../../src/ui/take/markdown.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { hostile } from '../fixture/hostile.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

test('Markdown holds every part, with links and dates', () => {
  const page = toMarkdown(buildApparatus(storyEn), getStrings('en'))
  for (const words of [
    '# [Cloud workers',
    '## Cited',
    '## Statements',
    '## Background',
    '## Related',
    '**Not found**, 13–19 Oct 2025',
    '**Brad Smith** (named person)',
    '(<https://www.theguardian.com/',
  ])
    expect(page).toContain(words)
  expect(toMarkdown(buildApparatus(storyAr), getStrings('ar'))).toContain('6 أغسطس/آب 2025')
})

test('an article without a title is called by its address', () => {
  const { article, ...rest } = buildApparatus(storyEn)
  const untitled = { ...rest, article: { ...article, title: '' } }
  expect(toMarkdown(untitled, getStrings('en'))).toMatch(/^# \[https:/)
  const nameless = { ...rest, article: { ...article, title: '', url: '' } }
  expect(toMarkdown(nameless, getStrings('en'))).not.toMatch(/^# *$/m)
})

test('Markdown gives each side its words, or says that none were found', () => {
  expect(toMarkdown(buildApparatus(storyEn), getStrings('en'))).toMatch(
    / {2}- .*\*\*.+\*\* We found no published words\./,
  )
})

test('Markdown tells a speaker who is unclear from one who is not named', () => {
  const apparatus = buildApparatus(storyEn)
  const claim = { ...apparatus.claims[0]!, source: [], entity: null }
  const page = (isUnclear: boolean) =>
    toMarkdown(
      { ...apparatus, claims: [{ ...claim, ...(isUnclear && { isUnclear }) }] },
      getStrings('en'),
    )
  expect(page(true)).toContain('**Unclear who is meant**')
  expect(page(false)).toContain('**We found no speaker**')
})

test('nothing of a stranger’s becomes Markdown or a dangerous link', () => {
  const page = toMarkdown(hostile(buildApparatus(storyEn)), getStrings('en'))
  expect(page).not.toContain('javascript:')
  expect(page).not.toMatch(/(^|[^\\])<img/)
  // but for our own, each around one whole part of a line
  expect(page.replace(/\u2068([^\u202a-\u202e\u2066-\u2069\n]*)\u2069/g, '$1')).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069]/,
  )
})

test('JSON gives every place with its exact words and reads back', () => {
  const apparatus = buildApparatus(storyEn)
  const read = JSON.parse(toJson(apparatus)) as {
    claims: { content: { exact: string; start: number; end: number }[] }[]
    citations: { exact: string }[]
    entities: { mentions: { exact: string }[] }[]
  }
  expect(read.claims[0]!.content[0]!.exact).toBe(
    'that “nobody on the floor knows what the cloud is for”',
  )
  expect(read.citations.map(({ exact }) => exact)).toContain(
    'A television report broadcast last week',
  )
  expect(read.entities[0]!.mentions.every(({ exact }) => exact === 'Microsoft')).toBe(true)
})

test('Markdown sets one colon behind a word of saying that brings its own', () => {
  const apparatus = buildApparatus(storyEn)
  const document = { ...apparatus.document, text: 'Ann Alder said: “We go on.”' }
  const span = (start: number, end: number) => [{ start, end }]
  const claim = {
    ...apparatus.claims[0]!,
    source: span(0, 9),
    cue: span(10, 15),
    content: span(16, 27),
  }
  const said = { ...apparatus, document, claims: [claim], citations: [], links: [], entities: [] }
  expect(toMarkdown(said, getStrings('en'))).toContain('  - said: “We go on.”')
})
