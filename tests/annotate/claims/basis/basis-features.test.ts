import { expect, it } from 'vitest'
import {
  allowedBases,
  findBasisFeatures,
  type BasisQuestion,
} from '../../../../src/annotate/claims/basis/basis-features.ts'
import { likeliestBasis } from '../../../../src/annotate/claims/basis/basis-model.ts'
import type { Entity } from '../../../../src/model/annotation.ts'
import { bases } from '../../../../src/model/kinds.ts'
import { entity } from '../../../content/mark/marked-article.ts'

const withoutArticle = (folded: string) => folded.replace(/^ال/, '')

const question = (source: BasisQuestion['source']): BasisQuestion => ({
  ruled: 'anonymous',
  entity: null,
  kind: 'indirect',
  source,
  cue: [],
})

const featuresOf = (text: string, entities: readonly Entity[] = []) =>
  findBasisFeatures(question([{ start: 0, end: text.length }]), { text, entities, withoutArticle })

it('tells sources apart by their words and by the names in them', () => {
  const text = 'Critics of Orlo'
  const named = featuresOf(text, [entity('Orlo', 'PER', 11)])
  expect(featuresOf(text)).not.toEqual(named)
  expect(featuresOf('Friends of Orlo')).not.toEqual(featuresOf(text))
})

it('takes a word for the same with its article and without it', () => {
  const shared = [...featuresOf('البنك')].filter((feature) => featuresOf('بنك').has(feature))
  const withOther = [...featuresOf('البنك')].filter((feature) => featuresOf('مركز').has(feature))
  expect(shared.length).toBeGreaterThan(withOther.length)
})

it('knows a claim without a source from one that has one', () => {
  const reading = { text: 'Orlo', entities: [], withoutArticle }
  expect(findBasisFeatures(question([]), reading)).not.toEqual(featuresOf('Orlo'))
})

it('lets nobody with a name be an unnamed source, and nobody told by another be that person', () => {
  const person = entity('Orlo', 'PER', 11)
  const source = [{ start: 0, end: 15 }]
  const ofPerson = allowedBases({ ruled: 'named', entity: person, source }, [person])
  expect(ofPerson).toEqual(['named', 'document', 'outlet'])
  expect(allowedBases({ ruled: 'anonymous', entity: null, source }, [person])).toEqual([
    'anonymous',
  ])
  expect(allowedBases({ ruled: 'anonymous', entity: null, source }, [])).not.toContain('named')
  expect(allowedBases({ ruled: 'none', entity: null, source }, [])).toEqual(bases)
})

it('chooses what is likelier than all others together, and else keeps to the rules', () => {
  const weights = new Int8Array(2 * bases.length)
  weights[bases.indexOf('anonymous')] = 60
  weights[bases.length + bases.indexOf('document')] = 50
  const ruled = 'none'
  expect(likeliestBasis({ ruled, allowed: bases }, [0], weights)).toBe('anonymous')
  expect(likeliestBasis({ ruled, allowed: bases }, [0, 1], weights)).toBe('anonymous')
  expect(likeliestBasis({ ruled, allowed: ['named', 'document'] }, [0, 1], weights)).toBe(
    'document',
  )
  expect(likeliestBasis({ ruled, allowed: bases }, [], weights)).toBe('none')
})
