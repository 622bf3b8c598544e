import { describe, expect, it } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { createPassages } from '../../../src/reporting/citations/passages.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { citation, document, entities, reports } from '../example.ts'

const index = createReportIndex(reports)
const nothing: ReadonlySet<string> = new Set()

const read = (
  text: string,
  rest: Partial<TextDocument> = {},
  named: readonly Entity[] = entities,
) => createPassages(document(text, rest), named, index, emptyKnowledge)

/** A reference where these words stand in a text. */
function at(text: string, words: string, named: string[] = []) {
  const start = text.indexOf(words)
  return citation('report', [], { start, end: start + words.length, entities: named })
}
const said = 'the paper said'
const spaces = (length: number) => ' '.repeat(length)

describe('the links of a reference', () => {
  it('stand in its words or no further off than 60 letters', () => {
    const cited = citation('report', [], { start: 200, end: 210 })
    const text = 'x'.repeat(400)
    const isNear = (start: number, end: number) =>
      read(text, { links: [{ start, end, url: 'https://a.example/' }] }).linksNear(cited).length > 0
    expect([isNear(202, 206), isNear(190, 230)]).toEqual([true, true])
    expect([isNear(130, 141), isNear(130, 140)]).toEqual([true, false])
    expect([isNear(269, 275), isNear(270, 275)]).toEqual([true, false])
  })

  it('stand in its paragraph', () => {
    const text = `See this.\nAnd here ${said} so, see there.\nAlso that.`
    const links = ['this', 'here', 'there', 'that'].map((url) => {
      const start = text.indexOf(url)
      return { start, end: start + url.length, url }
    })
    const near = read(text, { links }).linksNear(at(text, said))
    expect(near.map(({ url }) => url)).toEqual(['here', 'there'])
  })
})

describe('the passage of a reference', () => {
  const numbersIn = (text: string) => [...read(text).numbersOf(at(text, said))]

  it('is 220 letters before it and 320 behind it', () => {
    expect(numbersIn(`4,000${spaces(215)}${said}${spaces(315)}5,000`)).toEqual([4000, 5000])
    expect(numbersIn(`. 4,000${spaces(216)}${said}${spaces(316)}5,000 .`)).toEqual([])
  })

  it('has no part of a number at its ends', () => {
    expect(numbersIn(`x 14,000${spaces(215)}${said}${spaces(315)}5,0000 x`)).toEqual([])
    expect(numbersIn(`x ${'7'.repeat(300)}${said}${'8'.repeat(400)} x`)).toEqual([])
  })

  it('is in one paragraph', () => {
    expect(numbersIn(`4,000\n3,000 ${said} 6,000\n5,000`)).toEqual([3000, 6000])
  })
})

describe('what a reference is compared by', () => {
  const text = `Borealis kept calls, ${said}. It was in Norrvik.`
  const { queryOf } = read(text)
  const weightOf = (query: ReturnType<typeof queryOf>, name: string) =>
    query.names.find((one) => one.name === name)?.weight ?? 0

  it('is rather a name that it holds than one elsewhere in the article', () => {
    const here = weightOf(queryOf(at(text, said, ['e1', 'e2']), nothing), 'Borealis')
    const elsewhere = weightOf(queryOf(at(text, said), nothing), 'Borealis')
    expect(here).toBeGreaterThan(0)
    expect(elsewhere).toBeCloseTo(here / 4)
  })

  it('is less a place, which many matters share', () => {
    const asPlace = weightOf(queryOf(at(text, said, ['e2']), nothing), 'Norrvik')
    const bodies = entities.map((one) => ({ ...one, type: 'ORG' as const }))
    const asBody = read(text, {}, bodies).queryOf(at(text, said, ['e2']), nothing)
    expect(asPlace).toBeCloseTo(0.6 * weightOf(asBody, 'Norrvik'))
  })

  it('is its words and numbers, but for those of its publisher’s name', () => {
    const cloud = `The calls in the cloud, 214 thousand of them, ${said}.`
    const wordsOf = (published: ReadonlySet<string>) =>
      read(cloud, {}, [])
        .queryOf(at(cloud, said), published)
        .words.map(({ word }) => word)
    expect(wordsOf(nothing)).toEqual(expect.arrayContaining(['call', 'cloud']))
    expect(wordsOf(new Set(['cloud']))).toContain('call')
    expect(wordsOf(new Set(['cloud']))).not.toContain('cloud')
  })

  it('is also a name that the article’s names do not have, unless it is the publisher’s', () => {
    const tea = `The Tea Board waits, ${said}.`
    const namesOf = (published: ReadonlySet<string>) =>
      read(tea, {}, [])
        .queryOf(at(tea, said), published)
        .names.map(({ name }) => name)
    expect(namesOf(nothing)).toEqual(['Tea Board'])
    expect(namesOf(new Set(['tea', 'board']))).toEqual([])
    expect(namesOf(new Set(['tea']))).toEqual(['Tea Board'])
  })
})

describe('names that sound like those of a title', () => {
  const sounds = (text: string, lang: string, words: string) => {
    const piece = { ...reports[0]!, title: 'Marga Dunleavy leaves Norrvik' }
    const one = createReportIndex([piece])
    const passages = createPassages(document(text, { lang }), [], one, emptyKnowledge)
    return passages
      .soundsOf(at(text, words))(0)
      .map(({ name }) => name)
  }
  const text = 'وقالت مارغا دنليفي إنها سترحل، بحسب الصحيفة.'

  it('stand in the passage, not in the words of the reference, which name its publisher', () => {
    expect(sounds(text, 'ar', 'بحسب الصحيفة')).toContain('مارغا دنليفي')
    expect(sounds(text, 'ar', 'مارغا دنليفي')).toEqual([])
  })

  it('are not asked of a title in the article’s own language', () => {
    expect(sounds(text, 'en', 'بحسب الصحيفة')).toEqual([])
  })
})
