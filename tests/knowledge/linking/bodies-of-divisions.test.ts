import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const place = { type: 'LOC' as const, country: 'CX' }
const body = { kind: 'ministry', country: 'CX', prior: 0.9 }
const linkOf = createLinkOf(
  createKnowledge([
    packOf(
      [
        recordOf('place-cx', ['Corda'], { ...place, kind: 'country', prior: 0.95 }),
        recordOf('north', ['Northland'], { ...place, kind: 'state', prior: 0.9 }),
        recordOf('quay', ['Northquay'], { ...place, kind: 'city', prior: 0.8 }),
      ],
      'places',
    ),
    packOf([recordOf('health', ['Department of Health'], body)]),
  ]),
)
const healthIn = (text: string) => linkOf({ text, name: 'Department of Health', type: 'ORG' })

describe('a body that a country and its divisions have', () => {
  it('is the country’s where nothing else is said', () => {
    expect(healthIn('The Department of Health of Corda said so.')).toBe('health')
    expect(healthIn('Corda’s Department of Health said so.')).toBe('health')
  })

  it('is none that the packs know where the article tells of a division’s', () => {
    expect(healthIn('In Corda, the state Department of Health said so.')).toBeNull()
    expect(healthIn('In Corda, the state Treasury and Department of Health said so.')).toBeNull()
    expect(
      healthIn('Northland’s Department of Health said so. Corda’s own had not spoken.'),
    ).toBeNull()
  })

  it('is none where its place stands behind it, or the name goes on', () => {
    expect(healthIn('In Corda, the Department of Health in Northland said so.')).toBeNull()
    expect(healthIn('In Corda, the Department of Health and Long-Term Care said so.')).toBeNull()
    expect(healthIn('In Corda, the Department of Health in Northquay said so.')).toBe('health')
    expect(healthIn('In Corda, the Department of Health and Northquay said so.')).toBe('health')
  })
})
