import { describe, expect, it } from 'vitest'
import {
  mayBeOnlySpeakers,
  onlySpeaker,
} from '../../../src/annotate/claims/speakers/only-speaker.ts'
import type { Ranked } from '../../../src/annotate/claims/speakers/quoted-on.ts'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { plainlyMeantInArabic } from './plainly-meant.ts'

const person = (name: string) => ({ name }) as Entity
const sami = person('سامي نصر')

const decided = (...said: [Ranked['best'], boolean, doubt?: string][]) =>
  new Map(
    said.map(([best, sure, doubt]) => [{ ...(doubt && { doubt }) } as PlacedDraft, { best, sure }]),
  )

describe('the only speaker of an article', () => {
  it('surely says two claims or more, and nobody else any', () => {
    expect(onlySpeaker(decided([sami, true], [null, true], [sami, true]))).toBe(sami)
  })

  it('is nobody where another surely speaks, or where he says one claim', () => {
    const ali = person('علي')
    expect(onlySpeaker(decided([sami, true], [sami, true], [ali, true]))).toBeNull()
    expect(onlySpeaker(decided([sami, true], [sami, false]))).toBeNull()
  })

  it('is not told by claims that a rule doubts', () => {
    expect(onlySpeaker(decided([sami, true], [sami, true, 'seldom speech']))).toBeNull()
    const ali = person('علي')
    expect(onlySpeaker(decided([sami, true], [sami, true], [ali, false]))).toBe(sami)
  })
})

describe('a claim may be his', () => {
  /** Whether the last claim of a text may be, if it is likeliest of Sami's. */
  const mayBeHis = (last: string, sure = false): boolean => {
    let found = false
    plainlyMeantInArabic(
      (o) => {
        const facts = o.table.facts[0]!
        found = mayBeOnlySpeakers(o, { best: facts.entity, sure })
        return null
      },
      `قال سامي نصر إن الجسر مغلق.\n${last}`,
      'سامي نصر',
    )
    return found
  }

  it('where it shows nobody, and nobody surely says it', () => {
    expect(mayBeHis('وأضاف أن الطريق مفتوح.')).toBe(true)
    expect(mayBeHis('وأضاف أن الطريق مفتوح.', true)).toBe(false)
  })

  it('not where its verb is a woman’s or its source shows somebody', () => {
    expect(mayBeHis('وأضافت أن الطريق مفتوح.')).toBe(false)
    expect(mayBeHis('وأضاف أحد العمال أن الطريق مفتوح.')).toBe(false)
  })
})
