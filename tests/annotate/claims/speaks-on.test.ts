import { describe, expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { speaksOn } from '../../../src/annotate/claims/speakers/plain/speaks-on.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const lastSpeakerOf = (text: string, ...names: string[]) => lastClaimOf(text, names)?.entity

/** The last claim of an English text, in which these people are named. */
function lastClaimOf(text: string, names: readonly string[]) {
  const entities = names.map((name): Entity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
      start,
      end: start + name.length,
    }))
    const open = { candidates: [], introduction: null, link: null, qid: null }
    return { id: name, type: 'PER', name, mentions, ...open }
  })
  return findClaims(toDocument(text, 'en'), english, entities).at(-1)
}

it('"he" goes on where the claim before names the only one who may be meant', () => {
  const text =
    'Harbour master Tavin Orlo said the pier was safe.\n"We can wait," he told reporters.'
  expect(lastSpeakerOf(text, 'Tavin Orlo')).toBe('Tavin Orlo')
})

it('"he" does not go on with who may have said the claim before, if not surely', () => {
  const text = 'When Belan Fisk had gone, Tavin Orlo said the pier was safe. He said it would open.'
  const unsure = (o: Occasion, candidates: readonly EntityFacts[]) =>
    speaksOn({ ...o, spoken: o.spoken.map((one) => ({ ...one, isSure: false })) }, candidates)
  expect(plainlyMeant(speaksOn, text, 'Tavin Orlo', 'Belan Fisk')).toBe('Tavin Orlo')
  expect(plainlyMeant(unsure, text, 'Tavin Orlo', 'Belan Fisk')).toBeNull()
})

it('"he" is the one with whom the paragraph begins', () => {
  const text = 'Tavin Orlo was in the garden when the wall fell. "I was lucky," he said.'
  expect(lastSpeakerOf(text, 'Tavin Orlo')).toBe('Tavin Orlo')
})

it('or the one who alone is named in the paragraph before', () => {
  const text =
    'For the pier the storm came too early, as Tavin Orlo knows.\n"We can wait," he said.'
  expect(lastSpeakerOf(text, 'Tavin Orlo')).toBe('Tavin Orlo')
})

it('not so where it names two, or another who bears the surname is told of', () => {
  const text = 'Belan Fisk wrote to Tavin Orlo about the pier.\n"We can wait," he said.'
  expect(lastSpeakerOf(text, 'Tavin Orlo', 'Belan Fisk')).toBeNull()
  const family = `Meron Orlo owns the boats.\nRain fell.\nIn May came Tavin Orlo.\n"We can wait," he said.`
  expect(lastSpeakerOf(family, 'Tavin Orlo', 'Meron Orlo')).toBeNull()
})

it('nor where the paragraph of the claim tells of somebody else first', () => {
  const text =
    'For the pier the storm came too early, as Tavin Orlo knows.\nThe guard shook his head. "We can wait," he said.'
  expect(lastSpeakerOf(text, 'Tavin Orlo')).toBeNull()
})

it('not so where another is named in between', () => {
  const text =
    'Harbour master Tavin Orlo said the pier was safe.\nFor Belan Fisk that was news. "We can wait," he told reporters.'
  expect(lastSpeakerOf(text, 'Tavin Orlo', 'Belan Fisk')).not.toBe('Tavin Orlo')
})

it('nor where somebody without a name spoke in the paragraph', () => {
  const text =
    'Tavin Orlo was fined on Monday. His lawyer said there was no excuse. "We are sorry," he said.'
  expect(lastSpeakerOf(text, 'Tavin Orlo')).toBeNull()
})

it('nor where another who spoke is known to be a woman, and "she" speaks', () => {
  const text =
    'Harbour master Maria Fisk said the pier was safe.\nTavin Orlo called the work "slow".\n"We can wait," she said.'
  expect(lastSpeakerOf(text, 'Maria Fisk', 'Tavin Orlo')).not.toBe('Tavin Orlo')
})

it('a claim of somebody named rests on him, not on the body that he works for', () => {
  const text = "The Harbour Institute's head of research, Tavin Orlo, said the pier was safe."
  expect(lastClaimOf(text, ['Tavin Orlo'])).toMatchObject({ entity: 'Tavin Orlo', basis: 'named' })
  const other = 'Tavin Orlo of the Institute for Harbour Studies thinks the pier is badly built.'
  expect(lastClaimOf(other, ['Tavin Orlo'])).toMatchObject({ entity: 'Tavin Orlo', basis: 'named' })
})

it('a claim of somebody without a name who speaks for a body rests on the body', () => {
  const text = 'A spokesman for Orlo Ferries said the pier was safe.'
  const start = text.indexOf('Orlo')
  const body: Entity = {
    id: 'ferries',
    type: 'ORG',
    name: 'Orlo Ferries',
    mentions: [{ start, end: start + 'Orlo Ferries'.length }],
    candidates: [],
    introduction: null,
    link: null,
    qid: null,
  }
  expect(findClaims(toDocument(text, 'en'), english, [body]).at(-1)).toMatchObject({
    entity: 'ferries',
    basis: 'organisation',
  })
})

it('"according to him" takes up whoever spoke, "her lawyer" does not', () => {
  const text = 'Harbour master Tavin Orlo said the pier was safe.'
  const him = `${text} According to him, it was built in May.`
  expect(lastClaimOf(him, ['Tavin Orlo'])).toMatchObject({ entity: 'Tavin Orlo', basis: 'named' })
  expect(lastSpeakerOf(`${text} It is old, according to him.`, 'Tavin Orlo')).toBe('Tavin Orlo')
  const lawyer = 'Maria Fisk said the pier was safe. According to her lawyer, it was built in May.'
  expect(lastClaimOf(lawyer, ['Maria Fisk'])).toMatchObject({ entity: null, basis: 'anonymous' })
})

describe('who goes on is plain, whatever the ranker says,', () => {
  const meant = (text: string, ...names: (string | Named)[]) =>
    plainlyMeant(speaksOn, text, 'Tavin Orlo', ...names)
  const lucky = '"I was lucky," he said.'

  it.each([
    [
      'who spoke in the claim before',
      'Harbour master Tavin Orlo said it was safe.\n"We wait," he said.',
    ],
    ['with whom the paragraph begins', `Tavin Orlo was in the garden when it fell. ${lucky}`],
    ['of whom it tells', `In the garden of the old house sat Tavin Orlo. ${lucky}`],
    ['a woman too', 'Tavin Orlo was in the garden when it fell. "I was lucky," she said.'],
  ])('of %s', (_, text) => {
    expect(meant(text)).toBe('Tavin Orlo')
  })

  it('where a body is named besides, or somebody only later', () => {
    const board = { name: 'Harbour Board', type: 'ORG' as const }
    expect(meant(`Tavin Orlo was in the garden of the Harbour Board. ${lucky}`, board)).toBe(
      'Tavin Orlo',
    )
    expect(meant(`Tavin Orlo was in the garden. ${lucky} Belan Fisk was not.`, 'Belan Fisk')).toBe(
      'Tavin Orlo',
    )
  })

  it('where whoever spoke told of another', () => {
    const text = 'Tavin Orlo said Belan Fisk had left.\n"We wait," he said.'
    expect(meant(text, 'Belan Fisk')).toBe('Tavin Orlo')
  })

  it.each([
    ['several people speak', 'Tavin Orlo was in the garden. "We were lucky," they said.'],
    [
      'another sentence stands between',
      'Tavin Orlo said it was safe.\nIt rained. "We wait," he said.',
    ],
    ['something of his is told', `Tavin Orlo's boat sank on Monday. ${lucky}`],
    ['he is only beside it', `The whole of the old house was built for Tavin Orlo. ${lucky}`],
    ['he is dead', `Tavin Orlo died on Monday. ${lucky}`],
    ['it is the same sentence', 'Tavin Orlo waits for rain, he said.'],
    ['it stands in his own words', 'Tavin Orlo said: "The mayor called. He said he would wait."'],
    [
      'somebody without a name spoke last',
      'Tavin Orlo was fined. His lawyer said there was no excuse. "We are sorry," he said.',
    ],
  ])('of nobody where %s', (_, text) => {
    expect(meant(text)).toBeNull()
  })

  it.each([
    [`Tavin Orlo was in the garden with Belan Fisk. ${lucky}`],
    [
      'Tavin Orlo said it was safe. In the harbour of the old town the boats waited for Belan Fisk. "We wait," he said.',
    ],
  ])('of nobody where another may be meant: %s', (text) => {
    expect(meant(text, 'Belan Fisk')).toBeNull()
  })

  it('of whom alone the sentence before tells', () => {
    const text = 'The pier of Belan Fisk was shut. Tavin Orlo was amused. "We wait," he said.'
    expect(meant(text, 'Belan Fisk')).toBe('Tavin Orlo')
    const both = 'The pier was shut. Tavin Orlo met Belan Fisk there. "We wait," he said.'
    expect(meant(both, 'Belan Fisk')).toBeNull()
  })

  it('of whom alone of that gender it tells, also in the paragraph before', () => {
    const text =
      'The pier was shut.\nIn the garden Tavin Orlo met Maria Fisk.\n"We wait," she said.'
    const paul = text.replace('Tavin', 'Peter')
    expect(plainlyMeant(speaksOn, paul, 'Peter Orlo', 'Maria Fisk')).toBe('Maria Fisk')
    const two = paul.replace('Peter Orlo', 'Anna Orlo')
    expect(plainlyMeant(speaksOn, two, 'Anna Orlo', 'Maria Fisk')).toBeNull()
    expect(meant(text, 'Maria Fisk')).toBeNull()
    const to =
      'The pier was shut. Rain fell. In a long and angry letter of last week to Maria Fisk, she said it was safe.'
    expect(plainlyMeant(speaksOn, to, 'Maria Fisk')).toBeNull()
  })

  it('not of one whose name tells no gender where a woman has spoken and "she" goes on', () => {
    const spoke = 'Harbour master Maria Fisk said it was safe.\nTavin Orlo called it "slow".'
    const waited = spoke.replace('said it was safe', 'was late')
    expect(meant(`${spoke}\n"We wait," she said.`, 'Maria Fisk')).toBeNull()
    expect(meant(`${spoke}\n"We wait," he said.`, 'Maria Fisk')).toBe('Tavin Orlo')
    expect(meant(`${waited}\n"We wait," she said.`, 'Maria Fisk')).toBe('Tavin Orlo')
    const added = `${spoke} She added that it would rain.`
    expect(meant(added, 'Maria Fisk')).toBe('Tavin Orlo')
    const told = `${spoke.split('\n')[0]}\nTavin Orlo watched the pier. "We wait," she said.`
    expect(meant(told, 'Maria Fisk')).toBe('Tavin Orlo')
  })
})

it('"she" is who the sentence before is about, not whose mother she is', () => {
  const owned = 'Ossa\'s mother, Mary Orlo, has other ideas. "No," she told reporters.'
  const meant = (text: string) => plainlyMeant(speaksOn, text, 'Mary Orlo', 'Ossa')
  expect(meant(owned)).toBe('Mary Orlo')
  expect(meant(owned.replace("Ossa's mother,", 'Ossa met'))).toBeNull()
})
