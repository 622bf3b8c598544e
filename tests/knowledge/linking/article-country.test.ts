import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf, type Asked } from './link-of.ts'

const town = (id: string, country: string, names: string[]) =>
  recordOf(id, names, { type: 'LOC', kind: 'city', country, prior: 0.8 })
const smallTown = (id: string, country: string, names: string[]) =>
  recordOf(id, names, { type: 'LOC', kind: 'city', country, prior: 0.3 })
const party = (id: string, country: string) =>
  recordOf(id, ['Harvest Party'], {
    kind: 'political-party',
    labels: { en: 'Harvest Party', ar: 'حزب الحصاد' },
    country,
    prior: 0.45,
  })

const linkOf = createLinkOf(
  createKnowledge([
    packOf([
      town('quay', 'CX', ['Northquay', 'نورثكي']),
      town('shoal', 'CX', ['Shoalport', 'شولبورت']),
      town('vint', 'VX', ['Vintara', 'فنتارا']),
      town('gull', 'VX', ['Gullmere', 'غلمير']),
      smallTown('reedham', 'CX', ['Reedham']),
      recordOf('harl', ['Harlow'], { type: 'LOC', kind: 'city', country: 'CX', prior: 0.5 }),
      recordOf('wend', ['Wendale'], { type: 'LOC', kind: 'city', country: 'CX', prior: 0.7 }),
      recordOf('moot', ['Corda Moot'], {
        kind: 'parliament',
        country: 'CX',
        prior: 0.95,
        hints: { en: ['Moot'], ar: ['الندوة'] },
      }),
      party('party-cx', 'CX'),
      party('party-vx', 'VX'),
      recordOf('reeve', ['Ilsa Corrane', 'إلسا كوران'], {
        type: 'PER',
        kind: 'judge',
        country: 'CX',
        prior: 0.4,
      }),
    ]),
  ]),
)

const inCorda = 'Crowds met in Northquay and Shoalport.'
const inVintia = 'Crowds met in Vintara and Gullmere.'
const inBoth = 'Crowds met in Northquay, Vintara, Gullmere.'

describe('a country is shown by the places and bodies of it that the article names', () => {
  it.each<[string, Asked, string | null]>([
    [
      'its parliament by a common noun',
      { text: `${inCorda} The Moot voted.`, name: 'Moot', type: 'ORG' },
      'moot',
    ],
    [
      'no parliament where another country is told of',
      { text: `${inVintia} The Moot voted.`, name: 'Moot', type: 'ORG' },
      null,
    ],
    [
      'nor where more is told of another',
      { text: `${inBoth} The Moot voted.`, name: 'Moot', type: 'ORG' },
      null,
    ],
    [
      'one of two parties of one name',
      { text: `${inVintia} The Harvest Party won.`, name: 'Harvest Party', type: 'ORG' },
      'party-vx',
    ],
    [
      '«حزب الحصاد» likewise',
      {
        text: 'تجمع الناس في نورثكي وشولبورت. فاز حزب الحصاد.',
        name: 'حزب الحصاد',
        type: 'ORG',
      },
      'party-cx',
    ],
    [
      'a small town of the country',
      { text: `${inCorda} Reedham voted.`, name: 'Reedham' },
      'reedham',
    ],
    ['none of another', { text: `${inBoth} Reedham voted.`, name: 'Reedham' }, null],
    [
      'no town by a name of several where another country is told of',
      { text: `${inVintia} Trains left Harlow and Gullmere late.`, name: 'Harlow' },
      null,
    ],
    [
      'that town where its own country is told of as well',
      { text: `${inVintia} ${inCorda} Trains left Harlow and Shoalport late.`, name: 'Harlow' },
      'harl',
    ],
    ['or nothing but itself', { text: 'Trains left Harlow late.', name: 'Harlow' }, 'harl'],
    [
      'a town abroad whose name hardly another bears',
      { text: `${inVintia} Trains left Wendale and Gullmere late.`, name: 'Wendale' },
      'wend',
    ],
    [
      'neither party where no country is told of',
      { text: 'The Harvest Party won.', name: 'Harvest Party', type: 'ORG' },
      null,
    ],
    [
      'a person, with words of her art',
      {
        text: `${inCorda} The president met Ilsa Corrane, and parliament a minister.`,
        name: 'Ilsa Corrane',
        type: 'PER',
      },
      'reeve',
    ],
    [
      'no person where another country is told of',
      {
        text: `${inVintia} The president met Ilsa Corrane, and parliament a minister.`,
        name: 'Ilsa Corrane',
        type: 'PER',
      },
      null,
    ],
  ])('%s', (_, asked, wanted) => expect(linkOf(asked)).toBe(wanted))
})
