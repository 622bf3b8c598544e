import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import { deriveNames } from '../../../src/knowledge/linking/candidates/derived-names.ts'
import { getLinkingPart } from '../../../src/languages/words-in-linking.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const place = { type: 'LOC' as const, kind: 'region', country: 'RX', prior: 0.7 }
const knowledge = createKnowledge([
  packOf([
    recordOf('tarn', ['Tarn'], { type: 'LOC', kind: 'country', country: 'TX', prior: 0.9 }),
    recordOf('tarn-state', ['Tarn'], { ...place, prior: 0.3 }),
    recordOf('ovell', ['Ovell'], place),
    recordOf('ruskin', ['Ruskin'], place),
    recordOf('belmar', ['Belmar'], place),
    recordOf('education', ['United States Department of Education'], {
      kind: 'government-body',
      prior: 0.6,
    }),
    recordOf('fell', ['Fell'], { type: 'LOC', kind: 'city', country: 'RX', prior: 0.8 }),
    recordOf('fell-county', ['Fell County'], {
      type: 'LOC',
      kind: 'county',
      country: 'RX',
      prior: 0.6,
    }),
    recordOf('dorell', ['Dorell'], { kind: 'company', prior: 0.8 }),
    recordOf('vessen', ['Vessen'], { type: 'LOC', kind: 'city', prior: 0.8 }),
    recordOf('harrow', ['Harrow University'], { kind: 'university', prior: 0.7 }),
    recordOf('sand', [], { kind: 'outlet', prior: 0.8, labels: { ar: 'الرملية' } }),
    recordOf('port', [], { type: 'LOC', kind: 'city', prior: 0.8, labels: { ar: 'مسقط' } }),
    recordOf('submarine-town', [], {
      type: 'LOC',
      kind: 'city',
      prior: 0.8,
      labels: { ar: 'فلوسك' },
    }),
  ]),
])

/** Links every place where one of the names stands, by name. */
function linked(text: string, names: [string, EntityType][], lang = 'en'): (string | null)[] {
  const hits = knowledge.findNames(text)
  const entities = names.map(([name, type], i): Entity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }))
    const hit = hits.find(({ start, end }) =>
      mentions.some((mention) => mention.start === start && mention.end === end),
    )
    return {
      id: `e${i}`,
      type,
      name,
      mentions,
      introduction: null,
      candidates: [...(hit?.candidates ?? [])],
      link: null,
      qid: null,
    }
  })
  return linkEntities(entities, documentOf(text, lang), knowledge).map(
    ({ link }) => link && link.id,
  )
}

describe('a list', () => {
  it('says of what sort its members are', () => {
    expect(
      linked('Polls closed in Ovell, Tarn, Ruskin and Belmar.', [
        ['Ovell', 'LOC'],
        ['Tarn', 'LOC'],
        ['Ruskin', 'LOC'],
        ['Belmar', 'LOC'],
      ])[1],
    ).toBe('tarn-state')
    expect(linked('Tarn closed its border.', [['Tarn', 'LOC']])).toEqual(['tarn'])
  })
  it('of counties is one of counties throughout', () => {
    expect(
      linked('Crews worked in Fell and Ovell counties.', [
        ['Fell', 'LOC'],
        ['Ovell', 'LOC'],
      ]),
    ).toEqual(['fell-county', null])
    expect(linked('Crews worked in Fell.', [['Fell', 'LOC']])).toEqual(['fell'])
  })
})

describe('how a name stands', () => {
  it('after a person’s title is not a company’s', () => {
    expect(linked('She met Mr. Dorell.', [['Dorell', 'ORG']])).toEqual([null])
    expect(linked('She left Dorell.', [['Dorell', 'ORG']])).toEqual(['dorell'])
  })
  it('bare after "the" is not a company’s', () =>
    expect(linked('Boats went up the Dorell, and rain fell.', [['Dorell', 'ORG']])).toEqual([null]))
  it('behind a name and a full stop is the beginning of a sentence', () => {
    const names: [string, EntityType][] = [
      ['Carl Ruskin-Pell', 'PER'],
      ['Dorell', 'ORG'],
    ]
    expect(linked('They met Carl Ruskin-Pell. Dorell sells tin.', names)[1]).toBe('dorell')
    expect(linked('They met in Orsk. Dorell sells tin.', [['Dorell', 'ORG']])).toEqual(['dorell'])
    expect(linked('They met Carl Ruskin-Pell Dorell then.', names)[1]).toBeNull()
    expect(linked('They saw St. Vessen first.', [['Vessen', 'LOC']])).toEqual([null])
  })
  it('that a person of the article bears is not a place’s', () =>
    expect(
      linked('Carl Vessen came. Vessen left.', [
        ['Carl Vessen', 'PER'],
        ['Vessen', 'LOC'],
      ])[1],
    ).toBeNull())
  it('as an Arabic adjective is not an outlet’s', () => {
    expect(linked('عثر على أساور من العصور الرملية.', [['الرملية', 'ORG']], 'ar')).toEqual([null])
    expect(linked('بثت قناة الرملية لقاء.', [['الرملية', 'ORG']], 'ar')).toEqual(['sand'])
  })
  it('in a fixed phrase is not a place’s', () => {
    expect(linked('عاد إلى مسقط رأسه.', [['مسقط', 'LOC']], 'ar')).toEqual([null])
    expect(linked('عاد إلى مسقط أمس.', [['مسقط', 'LOC']], 'ar')).toEqual(['port'])
  })
  it('behind a ship and its adjectives is the ship’s', () =>
    expect(linked('غرقت الغواصة النووية الشمالية فلوسك.', [['فلوسك', 'LOC']], 'ar')).toEqual([
      null,
    ]))
  it('in the first line of a dispatch is a place’s', () =>
    expect(linked('VESSEN (Newswire) - It rained.', [['VESSEN', 'WORK']])).toEqual(['vessen']))
})

describe('a name in other words', () => {
  it('finds the record', () => {
    expect(
      linked('The U.S. Department of Education replied.', [
        ['U.S. Department of Education', 'ORG'],
      ]),
    ).toEqual(['education'])
    expect(
      linked('Harrow University opened. Deans at Harrow met.', [
        ['Harrow University', 'ORG'],
        ['Harrow', 'ORG'],
      ])[0],
    ).toBe('harrow')
  })
  it('is made by the rules of its language alone', () => {
    expect(deriveNames('Carl J. Vessen', 'PER', 'en')).toContain('Carl Vessen')
    expect(deriveNames('مطار فلوسك', 'LOC', 'ar')).toContain('مطار فلوسك الدولي')
    expect(deriveNames('المنتخب التارني لكرة القدم', 'ORG', 'ar')).toContain('المنتخب التارني')
    // an association is not the union whose name it takes up
    expect(deriveNames('الاتحاد التارني لكرة القدم', 'ORG', 'ar')).not.toContain('الاتحاد التارني')
    expect(deriveNames('Vessen', 'LOC', 'en')).toEqual([])
    expect(deriveNames('Vessen University', 'ORG', 'en')).toContain('University of Vessen')
    // a state's name makes two of it
    for (const name of ['Oregon University', 'University of Oregon'])
      expect(deriveNames(name, 'ORG', 'en')).toEqual([])
  })
  it('may be a body and a people', () => {
    const restsOf = (name: string, lang: string) =>
      getLinkingPart(lang, 'splitNationality')(name).map(({ rest }) => rest)
    expect(restsOf('وزارة الصحة التارنية', 'ar')).toEqual(['وزارة الصحة'])
    expect(restsOf('Tarnian Health Ministry', 'en')).toEqual([
      'Health Ministry',
      'Ministry of Health',
    ])
  })
})
