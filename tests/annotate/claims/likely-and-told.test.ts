import { describe, expect, it } from 'vitest'
import { likelyAndTold } from '../../../src/annotate/claims/speakers/likely-and-told.ts'
import type { ReadSoFar } from '../../../src/annotate/claims/speakers/quoted-on.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

/** Whom the last claim means where the first of the names is likely by this share. */
function meant(text: string, share: number, ...names: (Named | string)[]): string | null {
  const { blocks } = toDocument(text, 'en')
  const none = { decided: new Map(), speakers: new Map(), bySource: new Map(), last: null }
  const soFar: ReadSoFar = { blocks, ...none }
  const [first] = names
  const best = typeof first === 'string' ? first : first!.name
  return plainlyMeant(
    (o) => {
      const facts = o.table.facts.find(({ entity }) => entity.name === best)
      return likelyAndTold(o, facts ? { facts, share } : null, soFar)
    },
    text,
    ...names,
  )
}

const tavin: Named = { name: 'Tavin Orlo', short: ['Orlo'] }

describe('the likeliest for "he"', () => {
  it('is meant where the sentence before names him alone', () => {
    const text =
      'Belan Fisk sells nets.\nThe pier was given to Tavin Orlo.\n"We can wait," he said.'
    expect(meant(text, 0.5, tavin, 'Belan Fisk')).toBe('Tavin Orlo')
  })

  it('is not where it names another, or where one of no known gender is less likely', () => {
    const both = 'The pier was given to Tavin Orlo and Belan Fisk.\n"We can wait," he said.'
    expect(meant(both, 0.5, tavin, 'Belan Fisk')).toBeNull()
    const woman =
      'Mary Fisk said it was late. The storm came. Tavin Orlo called her slow.\n"I am," she said.'
    expect(meant(woman, 0.5, tavin, 'Mary Fisk')).toBeNull()
  })

  it('is meant where nobody else is named there, if he is likely enough', () => {
    const text =
      'Belan Fisk sells nets.\nIt rained.\nThe wife of Tavin Orlo left. It was late. It was cold. He said it was dry.'
    expect(meant(text, 0.9, tavin, 'Belan Fisk')).toBe('Tavin Orlo')
    expect(meant(text, 0.7, tavin, 'Belan Fisk')).toBeNull()
  })

  it('is not who only asked', () => {
    const text = 'The pier is shut. Asked by Tavin Orlo whether it rained, he said it was dry.'
    expect(meant(text, 0.5, tavin)).toBeNull()
  })
})

describe('a name of one word', () => {
  it('is meant where it opens the source, unless another has it too', () => {
    const text = 'The market was late. Tavin, who sells fish, said it was dry.'
    expect(meant(text, 0.5, 'Tavin')).toBe('Tavin')
    expect(meant(`Rosa Tavin was ill. ${text}`, 0.5, 'Tavin', 'Rosa Tavin')).toBeNull()
  })
})

describe('a noun', () => {
  const text = 'Orlo danced until three. The market was late.\n"I am tired," the dancer said.'

  it('means who is likely enough and a subject before', () => {
    expect(meant(text, 0.85, { name: 'Orlo' })).toBe('Orlo')
  })

  it('does not where he is less likely or only told of', () => {
    expect(meant(text, 0.7, { name: 'Orlo' })).toBeNull()
    expect(
      meant(text.replace('Orlo', 'All who came by boat saw how Orlo'), 0.85, { name: 'Orlo' }),
    ).toBeNull()
  })
})
