import { describe, expect, it } from 'vitest'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { readSpeakers } from '../../../src/annotate/claims/resolve-speakers.ts'
import { eachOccasion } from '../../../src/annotate/claims/speakers/each-occasion.ts'
import { History } from '../../../src/annotate/claims/speakers/history.ts'
import { candidatesFor } from '../../../src/annotate/claims/speakers/candidates/candidates.ts'
import {
  sentencesBetween,
  sentencesSince,
  startsOfSentences,
} from '../../../src/annotate/claims/speakers/sentences-since.ts'
import { joinShortNames } from '../../../src/annotate/claims/speakers/short-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { startCpuTimer } from '../../cpu-timer.ts'
import { toDocument } from '../../to-document.ts'

const startsIn = (text: string): number[] =>
  startsOfSentences(toDocument(text, 'en'), english.abbreviations)

function entityOf(text: string, type: EntityType, name: string): Entity {
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }))
  return {
    id: name,
    type,
    name,
    mentions,
    introduction: null,
    candidates: [],
    link: null,
    qid: null,
  }
}

/** The names of the candidates of every claim of an English text. */
const candidatesIn = (text: string, ...names: [EntityType, string][]): string[][] =>
  candidatesOf(
    text,
    names.map(([type, name]) => entityOf(text, type, name)),
  )

function candidatesOf(text: string, entities: readonly Entity[]): string[][] {
  const found: string[][] = []
  eachCandidates(text, entities, (names, isDoubted) => {
    if (!isDoubted) found.push(names)
    return null
  })
  return found
}

/** Asks `decide` who says each claim. */
function eachCandidates(
  text: string,
  entities: readonly Entity[],
  decide: (names: string[], isDoubted: boolean) => Entity | null,
): void {
  const document = toDocument(text, 'en')
  const drafts = findDrafts(document, english, entities)
  const unspoken = { document, drafts, entities, language: english }
  eachOccasion(unspoken, readSpeakers(unspoken), (occasion) => {
    const names = candidatesFor(occasion).map(({ entity }) => entity.name)
    return { best: decide(names, occasion.draft.doubt !== undefined), sure: true }
  })
}

it('nobody for whom a poll was made is taken for who tells it', () => {
  const text = 'وبحسب استطلاع أجراه معهد محلي لصالح صحيفة المنارة فإن السكان راضون.'
  const document = toDocument(text, 'ar')
  const entities = [entityOf(text, 'ORG', 'المنارة')]
  const unspoken = {
    document,
    drafts: findDrafts(document, arabic, entities),
    entities,
    language: arabic,
  }
  const found: string[] = []
  eachOccasion(unspoken, readSpeakers(unspoken), (occasion) => {
    found.push(...candidatesFor(occasion).map(({ entity }) => entity.name))
    return { best: null, sure: false }
  })
  expect(unspoken.drafts).not.toEqual([])
  expect(found).toEqual([])
})

describe('candidates', () => {
  it('of “I” are the article’s people within marks of quotation alone', () => {
    const [name]: [EntityType, string][] = [['PER', 'Nadim Haddad']]
    const own = (text: string) => candidatesIn(text, name!).at(-1)
    expect(own('Nadim Haddad left. I think that the road is closed.')).toEqual([])
  })
  it('of a source with a person’s full name, or that is a name, are those named there', () => {
    const names: [EntityType, string][] = [
      ['PER', 'Nadim Haddad'],
      ['PER', 'Rana Khoury'],
      ['ORG', 'Water Board'],
    ]
    const [, engineer] = candidatesIn(
      'Rana Khoury said it was late. The engineer Nadim Haddad said the road was closed.',
      ...names,
    )
    expect(engineer).toEqual(['Nadim Haddad'])
    const [, board] = candidatesIn(
      'Rana Khoury said it was late. Water Board said the road was closed.',
      ...names,
    )
    expect(board).toEqual(['Water Board'])
    const [, lawyer] = candidatesIn(
      'Rana Khoury said it was late. The engineer said the road was closed.',
      ...names,
    )
    expect(lawyer).toContain('Rana Khoury')
  })
  it('of "he" behind somebody unnamed are the article’s people, for the weights to choose', () => {
    const text = 'Nadim Haddad left. A farmer said it was late. He said the road was closed.'
    expect(candidatesIn(text, ['PER', 'Nadim Haddad'])).toEqual([
      expect.anything(),
      ['Nadim Haddad'],
    ])
  })
  it('of "he" within a quotation do not hold the one quoted', () => {
    const text = 'Omar Saleh left. “He said that the road was closed,” Nadim Haddad said.'
    const [haddad, saleh] = ['Nadim Haddad', 'Omar Saleh'].map((name) =>
      entityOf(text, 'PER', name),
    )
    const found: string[][] = []
    eachCandidates(text, [saleh!, haddad!], (names) => {
      found.push(names)
      return haddad!
    })
    expect(found).toEqual([['Nadim Haddad'], ['Omar Saleh']])
  })
  it('of an office are those whom the article introduces so, further on too', () => {
    const beginning = 'The ambassador said it was late. '
    const text = `${beginning}${'It rained all night. '.repeat(9)}Ambassador Nadim Haddad left.`
    const start = text.indexOf('Ambassador Nadim')
    const ambassador = {
      ...entityOf(text, 'PER', 'Nadim Haddad'),
      introduction: { start, end: start + 'Ambassador'.length },
    }
    expect(candidatesOf(text, [ambassador])).toEqual([['Nadim Haddad']])
  })
  it('of "he" are no bodies, and of "it" no people', () => {
    const names: [EntityType, string][] = [
      ['ORG', 'Water Board'],
      ['PER', 'Nadim Haddad'],
    ]
    expect(
      candidatesIn('Nadim Haddad left the Water Board. He said it was late.', ...names),
    ).toEqual([['Nadim Haddad']])
    expect(
      candidatesIn('Nadim Haddad left the Water Board. It said he was late.', ...names),
    ).toEqual([['Water Board']])
  })
  it('of "she" are no men, where a name shows it', () => {
    expect(
      candidatesIn(
        'Mary Haddad met James Saleh. She said the talks were good.',
        ['PER', 'Mary Haddad'],
        ['PER', 'James Saleh'],
      ),
    ).toEqual([['Mary Haddad']])
  })
  it('are none where the author speaks', () => {
    expect(
      candidatesIn('James Saleh came. I think that the road is closed.', ['PER', 'James Saleh']),
    ).toEqual([[]])
  })
  it('are no places that only complete the source', () => {
    expect(
      candidatesIn("Chile's water ministry said the road was closed.", ['LOC', 'Chile'])[0],
    ).toEqual([])
  })
})

describe('a surname that two bear', () => {
  it('means the one named in full before it', () => {
    const text = 'Rana Saleh came. Saleh spoke. Omar Saleh left. Saleh sighed.'
    const rana = entityOf(text, 'PER', 'Rana Saleh')
    const omar = entityOf(text, 'PER', 'Omar Saleh')
    const alone = {
      ...entityOf(text, 'PER', 'Saleh'),
      mentions: [text.indexOf('Saleh spoke'), text.indexOf('Saleh sighed')].map((start) => ({
        start,
        end: start + 5,
      })),
    }
    const joined = joinShortNames([rana, omar, alone], { hasCase: true })
    expect(joined.map(({ entity, places }) => [entity.name, places.length])).toEqual([
      ['Rana Saleh', 2],
      ['Omar Saleh', 2],
    ])
    expect(joined[0]!.short).toEqual([alone])
  })
})

describe('a body named by the beginning of its name', () => {
  const namesOf = (text: string, hasCase: boolean, ...names: string[]) =>
    joinShortNames(
      names.map((name) => {
        const entity = entityOf(text, 'ORG', name)
        const isAlone = (start: number) => !/^ [A-Z]/.test(text.slice(start + name.length))
        return {
          ...entity,
          mentions: [...text.matchAll(new RegExp(name, 'g'))]
            .filter(({ index }) => isAlone(index))
            .map(({ index: start }) => ({ start, end: start + name.length })),
        }
      }),
      { hasCase },
    ).map(({ entity, places }) => [entity.name, places.length])

  it('is the one that was named at length before', () => {
    const text = 'Orlo Shipping came. Orlo spoke. Orlo left.'
    expect(namesOf(text, true, 'Orlo Shipping', 'Orlo')).toEqual([['Orlo Shipping', 3]])
    expect(namesOf(text, false, 'Orlo Shipping', 'Orlo')).toHaveLength(2)
    expect(namesOf('Velt Echo came. Echo spoke.', true, 'Velt Echo', 'Echo')).toHaveLength(1)
  })

  it('but not one of two, nor one that is named at length only later', () => {
    const two = 'Orlo Shipping met Orlo Ferries. Orlo spoke.'
    expect(namesOf(two, true, 'Orlo Shipping', 'Orlo Ferries', 'Orlo')).toHaveLength(3)
    const later = 'Orlo spoke. Orlo Shipping came.'
    expect(namesOf(later, true, 'Orlo', 'Orlo Shipping')).toHaveLength(2)
  })
})

describe('who spoke before', () => {
  it('is told by place, the last one first and each once', () => {
    const [a, b] = ['A', 'B'].map((name) => entityOf('A B', 'PER', name))
    const history = new History()
    const add = (entity: Entity | null, at: number, block: number) => {
      history.add({ entity, isSure: true, at, block, end: at + 2, isQuoted: false })
    }
    add(a!, 10, 0)
    add(b!, 30, 1)
    add(a!, 20, 0)
    add(null, 25, 1)
    expect(history.before(31).map(({ entity }) => entity?.name ?? null)).toEqual(['B', null, 'A'])
    expect(history.before(25).map(({ entity }) => entity?.name)).toEqual(['A'])
    expect(history.countOf(a!)).toBe(2)
  })
  it('is told in the same time however long the two who speak go on', () => {
    const entities = ['A', 'B'].map((name) => entityOf('A B', 'PER', name))
    const took = (speeches: number) => {
      const history = new History()
      const spent = startCpuTimer()
      for (let at = 0; at < speeches; at++) {
        history.before(at)
        const entity = entities[at % 2]!
        history.add({ entity, isSure: true, at, block: at, end: at + 1, isQuoted: false })
      }
      return spent()
    }
    took(2_000)
    expect(took(40_000)).toBeLessThan(60 * took(2_000) + 200)
  })
  it('is counted in sentences that stand between', () => {
    const text = '“It was late,” he said.\n“We left. It rained.” All slept. “So we left.”'
    const from = (words: string) =>
      Math.min(2, sentencesBetween(startsIn(text), text.indexOf('.'), text.indexOf(words)))
    expect([from('“We'), from('It rained'), from('All'), from('“So')]).toEqual([0, 1, 2, 2])
  })
  it('is not counted by abbreviations and numbers', () => {
    const text = 'He said so.\nMr. Moss paid 3.5 dollars.\nShe left.'
    const until = text.indexOf('She')
    expect(sentencesSince(startsIn(text), text.indexOf('.'), until)).toBe(2)
    expect(sentencesBetween(startsIn(text), text.indexOf('.'), until)).toBe(1)
  })
})
