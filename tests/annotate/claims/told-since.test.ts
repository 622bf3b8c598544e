import { describe, expect, it } from 'vitest'
import { toldSince } from '../../../src/annotate/claims/speakers/told-since.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

/** Whom the last claim means where the first of the names is the likeliest. */
const meant = (text: string, ...names: string[]): string | null =>
  plainlyMeantInArabic(
    (o) => toldSince(o, o.table.facts.find(({ entity }) => entity.name === names[0]) ?? null),
    text,
    ...names,
  )

describe('a verb without a subject behind a sentence that nobody says', () => {
  const [sami, karim] = ['سامي نصر', 'كريم فؤاد']
  const stood = 'وقف الحارس سامي نصر أمام السفن.'

  it('is of the likeliest person where he is named first in it', () => {
    expect(meant(`${stood} يشرح أن الطريق مفتوح.`, sami)).toBe(sami)
    const both = 'وقف الحارس سامي نصر أمام كريم فؤاد.'
    expect(meant(`${both} يشرح أن الطريق مفتوح.`, sami, karim)).toBe(sami)
  })

  it('not where another is named first', () => {
    const both = 'وقف الحارس كريم فؤاد أمام سامي نصر.'
    expect(meant(`${both} يشرح أن الطريق مفتوح.`, sami, karim)).toBeNull()
  })

  it('not of a woman, nor in another paragraph', () => {
    expect(meant(`${stood} تشرح أن الطريق مفتوح.`, sami)).toBeNull()
    expect(meant(`${stood}\nيشرح أن الطريق مفتوح.`, sami)).toBeNull()
  })
})
