import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const country = (id: string, code: string, name: string) =>
  recordOf(id, [name], {
    type: 'LOC',
    kind: 'country',
    country: code,
    labels: { en: id, ar: name },
    prior: 0.9,
  })
const linkOf = createLinkOf(
  createKnowledge([
    packOf(
      [
        country('place-cx', 'CX', 'كوردا'),
        country('place-vx', 'VX', 'فنتارا'),
        recordOf('harvest', ['Harvest Party'], {
          kind: 'political-party',
          labels: { en: 'Harvest Party', ar: 'حزب الحصاد الكوردي' },
          aliases: { en: [], ar: ['حزب الحصاد'] },
          country: 'CX',
          prior: 0.7,
        }),
      ],
      'places',
    ),
  ]),
)
const ask = (text: string) => linkOf({ text, name: 'حزب الحصاد', type: 'ORG' })

it('gives a party no name without its country in an article on another one', () => {
  expect(ask('وقع أمين حزب الحصاد الاتفاق مع العمال في فنتارا أمس.')).toBeNull()
  expect(ask('وقع أمين حزب الحصاد الاتفاق مع العمال في كوردا أمس.')).toBe('harvest')
})
