import { describe, expect, it } from 'vitest'
import { itGoesOn } from '../../../src/annotate/claims/speakers/plain/it-goes-on.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const meant = (text: string, ...names: (string | Named)[]) =>
  plainlyMeant(itGoesOn, text, { name: 'Selwyn Wings', type: 'ORG' }, ...names)
const air: Named = { name: 'Harbour Air', type: 'ORG' }

describe('"it" is the body', () => {
  it.each([
    ['that spoke right before', 'Selwyn Wings blamed the rain. It said the pier was safe.'],
    [
      'that spoke in the paragraph before',
      'Selwyn Wings said it was late.\nIt added that the pier was safe.',
    ],
    [
      'of which alone the sentence before tells',
      'Selwyn Wings has forty boats. It says the pier is safe.',
    ],
    ['with which its sentence begins', 'Selwyn Wings will close the pier, it said.'],
    ['of a sentence behind its article', 'The Selwyn Wings will close the pier, it said.'],
    ['of a sentence behind its dateline', 'ELTON: Selwyn Wings will close the pier, it said.'],
    ['behind the sender too', 'ELTON (Pressa) - Selwyn Wings will close the pier, it said.'],
  ])('%s', (_, text) => {
    expect(meant(text)).toBe('Selwyn Wings')
  })

  it.each([
    [
      'which another is named since',
      'Selwyn Wings said so. Harbour Air beat Selwyn Wings. It said the pier was safe.',
    ],
    ['that its sentence tells of with another', 'Selwyn Wings bought Harbour Air, it said.'],
    ['that is told of with another', 'Selwyn Wings owns Harbour Air. It says the pier is safe.'],
  ])('not one %s', (_, text) => {
    expect(meant(text, air)).toBeNull()
  })

  it.each([
    ['of which something is told', "Selwyn Wings's boats sank. It says the pier is safe."],
    [
      'with which the sentence does not begin',
      'On that day in May a boat of Selwyn Wings sank. It says so.',
    ],
    ['behind another word', 'At Selwyn Wings the pier is shut, it said.'],
    ['told of farther before', 'Selwyn Wings has boats. Rain fell. It says the pier is safe.'],
  ])('nor one %s', (_, text) => {
    expect(meant(text)).toBeNull()
  })

  it('nor a person', () => {
    expect(meant('Tavin Orlo said so. It said the pier was safe.', 'Tavin Orlo')).toBeNull()
  })
})
