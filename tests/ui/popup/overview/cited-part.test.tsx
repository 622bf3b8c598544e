// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Citation } from '../../../../src/model/annotation.ts'
import type { LinkedPiece } from '../../../../src/model/linked-piece.ts'
import { CitedPart } from '../../../../src/ui/popup/overview/cited-part.tsx'
import type { ViewProps } from '../../../../src/ui/popup/view-props.ts'
import { getSearches } from '../../../../src/ui/search-words.ts'
import { ar } from '../../../../src/ui/strings/ar.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyAr } from '../../fixture/story-ar.ts'

const arabic = buildApparatus(storyAr)

/** An article that refers to a statement, and nothing else. */
function citing(words: string, outlets: string[]) {
  const text = `${words} ${arabic.document.text}`
  const citation: Citation = {
    ...arabic.citations[0]!,
    start: 0,
    end: words.length,
    kind: 'statement',
    outlets,
    outletKeys: [],
    entities: [],
    from: null,
    to: null,
    resolved: [],
  }
  return {
    citation,
    apparatus: {
      ...arabic,
      document: { ...arabic.document, text, links: [] },
      citations: [citation],
      links: [],
    },
  }
}

function show(words: string, outlets: string[]): string {
  const { apparatus } = citing(words, outlets)
  const props = { apparatus, t: ar, onView: () => {} } as unknown as ViewProps
  render(<CitedPart room={4} {...props} />, document.body)
  return document.querySelector('.entry')!.textContent
}

afterEach(() => render(null, document.body))

test('a reference that was not found is shown with its publisher, and nothing is said twice', () => {
  expect(show('بيان', ['مجلس البحارة'])).toBe('بيانلم نجد المادة، مجلس البحارة')
  expect(show('بيان مجلس البحارة', ['مجلس البحارة'])).toBe('بيان مجلس البحارةلم نجد المادة')
  expect(show('ما نشره أمس', ['مجلس البحارة'])).toBe('ما نشره أمسلم نجد المادة، مجلس البحارة، بيان')
})

test('a reference whose own words are a link is one entry, the link', () => {
  const { apparatus, citation } = citing('بيان مجلس البحارة', ['مجلس البحارة'])
  const link: LinkedPiece = {
    start: 0,
    end: 4,
    url: 'https://sailors.example/statement-on-the-quay',
    title: 'نص البيان',
    from: 'anchor',
    site: 'sailors.example',
    outlet: null,
    date: null,
    claim: null,
    citation: citation.id,
    near: 'touches',
  }
  const entriesOf = (...links: LinkedPiece[]) => {
    const props = { apparatus: { ...apparatus, links }, t: ar, onView: () => {} }
    render(<CitedPart room={4} {...(props as unknown as ViewProps)} />, document.body)
    return [...document.querySelectorAll('.entry')].map(({ textContent }) => textContent)
  }
  expect(entriesOf(link)).toEqual(['نص البيانsailors.example'])
  expect(document.body.textContent).not.toContain(ar.foundOf(0, 1))
  // a link that stands in the reference's sentence alone may lead to anything
  expect(entriesOf({ ...link, near: 'sentence' })).toHaveLength(2)
})

test('a reference without names is looked for with its publisher', () => {
  const { apparatus, citation } = citing('بيان', ['مجلس البحارة'])
  expect(getSearches(apparatus, citation)).toEqual([{ text: 'مجلس البحارة بيان', lang: 'ar' }])
})
