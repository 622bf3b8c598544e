import { expect, it } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { nameKindOf } from '../../../src/annotate/claims/speakers/name-kind.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { Candidate, Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

const known: Candidate = { pack: 'p', id: 'b', type: 'ORG', kind: 'company', score: 1 }

/** The speakers of the claims of an Arabic text, in which these are the names. */
function speakersOf(text: string, ...names: [EntityType, string, Candidate[]][]) {
  const entities = names.map(([type, name, candidates]): Entity => {
    const start = text.indexOf(name)
    const mentions = [{ start, end: start + name.length }]
    const open = { introduction: null, link: null, qid: null }
    return { id: name, type, name, mentions, candidates, ...open }
  })
  return findClaims(toDocument(text, 'ar'), arabic, entities).map(({ entity }) => entity)
}

const text = 'وقالت ليلاكوم إن المصنع سيغلق أبوابه في الشتاء المقبل.'

it('a body that a pack knows speaks where its name is the whole source', () => {
  expect(speakersOf(text, ['ORG', 'ليلاكوم', [known]])).toEqual(['ليلاكوم'])
})

it('not so where a person of the article bears the word', () => {
  const both = `${text} وحضرت هدى ليلاكوم.`
  const names: [EntityType, string, Candidate[]][] = [
    ['ORG', 'ليلاكوم', [known]],
    ['PER', 'هدى ليلاكوم', []],
  ]
  expect(speakersOf(both, ...names)).not.toContain('ليلاكوم')
})

it('names are told apart by how they are made', () => {
  const person = { type: 'PER' as const, candidates: [] }
  const body = { type: 'ORG' as const, candidates: [] }
  expect(nameKindOf(person, ['الشاهد'], false)).toBe(0)
  expect(nameKindOf(person, ['ليلي', 'حسن'], true)).toBe(3)
  expect(nameKindOf(body, ['ليلاكوم'], false)).toBe(4)
  expect(nameKindOf(body, ['اتحاد', 'الصيادين'], false)).toBe(6)
})
