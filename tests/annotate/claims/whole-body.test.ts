import { describe, expect, it } from 'vitest'
import { nameKindOf } from '../../../src/annotate/claims/speakers/name-kind.ts'
import { isWholeSource } from '../../../src/annotate/claims/speakers/ranking/whole-article.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Candidate, Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const known: Candidate = { pack: 'p', id: 'b', type: 'ORG', kind: 'company', score: 1 }

type Name = [EntityType, string, Candidate[]]

/** The speakers of the claims of an Arabic text, in which these are the names. */
const speakersOf = (text: string, ...names: Name[]) => speakersIn('ar', text, names)

function speakersIn(lang: 'ar' | 'en', text: string, names: readonly Name[]) {
  const entities = names.map(([type, name, candidates]): Entity => {
    const start = text.indexOf(name)
    const mentions = [{ start, end: start + name.length }]
    const open = { introduction: null, link: null, qid: null }
    return { id: name, type, name, mentions, candidates, ...open }
  })
  const language = lang === 'ar' ? arabic : english
  return findClaims(toDocument(text, lang), language, entities).map(({ entity }) => entity)
}

const text = 'وقالت ليلاكوم إن المصنع سيغلق أبوابه في الشتاء المقبل.'

it('a body that a pack knows speaks where its name is the whole source', () => {
  expect(speakersOf(text, ['ORG', 'ليلاكوم', [known]])).toEqual(['ليلاكوم'])
})

it('not so where a person of the article bears the word', () => {
  const both = `${text} وحضرت هدى ليلاكوم.`
  const names: Name[] = [
    ['ORG', 'ليلاكوم', [known]],
    ['PER', 'هدى ليلاكوم', []],
  ]
  expect(speakersOf(both, ...names)).not.toContain('ليلاكوم')
})

it('so does one that no pack knows, with its article', () => {
  const sailors = 'The RNQB said the boat had left the harbour at dawn.'
  expect(speakersIn('en', sailors, [['ORG', 'RNQB', []]])).toEqual(['RNQB'])
})

it('not so where another name has the word: it may be short for that one', () => {
  const mills = 'Selwyn said the mill would close. Selwyn Mills was founded in 1911.'
  const names: Name[] = [
    ['ORG', 'Selwyn', []],
    ['ORG', 'Selwyn Mills', []],
  ]
  expect(speakersIn('en', mills, names)).not.toContain('Selwyn')
})

it('names are told apart by how they are made', () => {
  const person = { type: 'PER' as const, candidates: [] }
  const body = { type: 'ORG' as const, candidates: [] }
  expect(nameKindOf(person, ['الشاهد'], false)).toBe(0)
  expect(nameKindOf(person, ['ليلي', 'حسن'], true)).toBe(3)
  expect(nameKindOf(body, ['ليلاكوم'], false)).toBe(4)
  expect(nameKindOf(body, ['اتحاد', 'الصيادين'], false)).toBe(6)
})

describe('a source that is a body’s name is plain, whatever the ranker says,', () => {
  const meant = (text: string, ...names: (string | Named)[]) =>
    plainlyMeant(
      (occasion, candidates) => candidates.find((facts) => isWholeSource(occasion, facts)) ?? null,
      text,
      ...names,
    )
  const listed = (name: string) => ({ name, type: 'ORG' as const, isListed: true })
  const unlisted = (name: string) => ({ name, type: 'ORG' as const })

  it.each([
    ['of one word', 'Ledger said it was late.', listed('Ledger')],
    ['with an article', 'The Ledger said it was late.', listed('Ledger')],
    ['of one word that no pack knows', 'The Ledger said it was late.', unlisted('Ledger')],
    ['of several words', 'The Harbour Board said it was late.', listed('Harbour Board')],
    ['that no pack knows', 'The Harbour Board said it was late.', unlisted('Harbour Board')],
    ['with its short form', 'The Harbour Board (HBD) said so.', unlisted('Harbour Board')],
  ])('%s', (_, text, name) => {
    expect(meant(text, name)).toBe(name.name)
  })

  it.each([
    ['of which somebody speaks', 'The head of the Ledger said so.', listed('Ledger')],
    ['of a place', 'Ledger said it was late.', { ...listed('Ledger'), type: 'LOC' as const }],
  ])('but not one %s', (_, text, name) => {
    expect(meant(text, name)).toBeNull()
  })

  it('but not where it may be short for another that no pack knows either', () => {
    const text = 'The Harbour Board said it was late. The Harbour Board Games were over.'
    expect(meant(text, unlisted('Harbour Board'), unlisted('Harbour Board Games'))).toBeNull()
  })

  it('but not where a person of the article bears its one word', () => {
    const text = 'Ledger said it was late. Tom Ledger left.'
    expect(meant(text, listed('Ledger'), 'Tom Ledger')).toBeNull()
    const several = 'Harbour Board said it was late. Tom Harbour left.'
    expect(meant(several, listed('Harbour Board'), 'Tom Harbour')).toBe('Harbour Board')
  })

  it('but not where it may be short for another body, unless a pack knows it', () => {
    const text = 'Ledger said it was late. Ledger Mills closed.'
    expect(meant(text, unlisted('Ledger'), unlisted('Ledger Mills'))).toBeNull()
    expect(meant(text, listed('Ledger'), unlisted('Ledger Mills'))).toBe('Ledger')
  })
})

it('a body that a pack knows speaks where an apposition stands behind its name', () => {
  const before = 'أكدت جهات محلية أن الطريق أغلق. '
  const told = 'وقال مرصد السدود لحقوق السكان، وهو هيئة معارضة مقرها لندن، إن الجسر أغلق.'
  const names: Name[] = [
    ['ORG', 'مرصد السدود لحقوق السكان', [known]],
    ['LOC', 'لندن', []],
  ]
  expect(speakersOf(`${before}${told}`, ...names)).toEqual([null, 'مرصد السدود لحقوق السكان'])
})
