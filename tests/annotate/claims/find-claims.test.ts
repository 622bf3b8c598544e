import { describe, expect, it } from 'vitest'
import { english } from './rules-alone.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { findClaims } from '../../find-claims.ts'
import { startCpuTimer } from '../../cpu-timer.ts'
import { toDocument } from '../../to-document.ts'

function entityOf(
  text: string,
  id: string,
  type: EntityType,
  name: string,
  ...others: string[]
): Entity {
  const mentions = [name, ...others].flatMap((words) =>
    [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
    })),
  )
  return { id, type, name, mentions, introduction: null, candidates: [], link: null, qid: null }
}

const claimsOf = (text: string, ...entities: Entity[]) =>
  findClaims(toDocument(text, 'en'), english, entities).map(({ source, cue, content, ...rest }) => {
    const [sourceWords, cueWords, contentWords] = [source, cue, content].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    )
    return { source: sourceWords, cue: cueWords, content: contentWords, ...rest }
  })

describe('findClaims', () => {
  it('reads speech that runs over several paragraphs as claims that go on', () => {
    const text = 'Saleh said: “The wells are dry.\n“The river is low.”\nNobody answered.'
    expect(claimsOf(text)).toMatchObject([
      { source: 'Saleh', content: '“The wells are dry.', kind: 'direct' },
      { source: '', cue: '', content: '“The river is low.”', kind: 'direct' },
    ])
  })
  it('tells of words that go on whose they are, though the source has no name', () => {
    const [first, second] = claimsOf(
      'A source close to the family said: “The wells are dry.\n“The river is low.”',
    )
    expect(first).toMatchObject({ source: 'A source close to the family', basis: 'anonymous' })
    expect(second).toMatchObject({ source: '', goesOn: first!.id, basis: 'anonymous' })
  })
  it('finds the words behind a colon in the next paragraph', () => {
    const text = 'Saleh continued:\n“The wells are dry and the river is low.”'
    expect(claimsOf(text)).toMatchObject([
      { source: 'Saleh', cue: 'continued', content: '“The wells are dry and the river is low.”' },
    ])
  })
  it('resolves names, surnames, pronouns and definite noun phrases', () => {
    const text =
      'Amina Saleh said the wells were dry.\nShe said the river was low.\nSaleh said help would come.\nNadim Works dug the wells. The company said the wells were deep.'
    const claims = claimsOf(
      text,
      entityOf(text, 'e1', 'PER', 'Amina Saleh'),
      entityOf(text, 'e2', 'ORG', 'Nadim Works'),
    )
    expect(claims.map(({ entity, basis }) => [entity, basis])).toEqual([
      ['e1', 'named'],
      ['e1', 'named'],
      ['e1', 'named'],
      ['e2', 'organisation'],
    ])
  })
  it('takes the head of a source for its speaker', () => {
    const text = 'A spokesman for Amina Saleh said the wells were dry.'
    expect(claimsOf(text)).toMatchObject([
      { source: 'A spokesman for Amina Saleh', basis: 'anonymous' },
    ])
  })
  it('counts plans only of those who speak in the article', () => {
    expect(claimsOf('The Harbour Union plans to strike.')).toEqual([])
    expect(
      claimsOf('The Harbour Union said talks had failed. The Harbour Union plans to strike.'),
    ).toHaveLength(2)
  })
  it('stays linear', () => {
    const text = Array.from(
      { length: 4000 },
      () =>
        '“The wells are dry,” Amina Saleh said, adding that the river, which feeds them, was low.',
    ).join('\n')
    const spent = startCpuTimer()
    findClaims(toDocument(text, 'en'), english, [])
    expect(spent()).toBeLessThan(4000)
  })
})
