import { describe, expect, it } from 'vitest'
import { findStandings } from '../../../src/annotate/claims/judge/standings.ts'
import { judgeClaims } from '../../../src/annotate/claims/judge/judge-claims.ts'
import { findDrafts } from '../../../src/annotate/claims/find-claims.ts'
import { readSpeakers } from '../../../src/annotate/claims/resolve-speakers.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { startCpuTimer } from '../../cpu-timer.ts'
import { toDocument } from '../../to-document.ts'

function readingOf(text: string) {
  const document = toDocument(text, 'ar')
  const entities = findEntities(document, arabic, [])
  const drafts = findDrafts(document, arabic, entities)
  return { document, entities, drafts, language: arabic }
}

/** The numbers of each draft where all are as likely as not. */
const numbersOf = (text: string) => {
  const read = readingOf(text)
  return findStandings(
    read,
    read.drafts.map(() => 0),
  )
}

describe('how drafts stand to each other', () => {
  it('is the same whoever the parties are', () => {
    const told = (a: string, b: string) => `ورفضت ${a} مزاعم ${b} بأن الوثيقة مزورة.`
    const [short, long] = ['حركة حماس', 'وزارة الدفاع الإسرائيلية']
    expect(numbersOf(told(short, long))).toEqual(numbersOf(told(long, short)))
  })

  it('tells the best of the others, beside and around, and that there is none', () => {
    const alone = numbersOf('وقالت الوزيرة إن الجسر آمن.')
    expect(alone).toHaveLength(1)
    expect(alone[0]!.slice(0, 9)).toEqual([0, -9, -9, -9, -9, -9, -9, 0, 0])
    const two = readingOf('وقالت الوزيرة إن الجسر آمن. وأضافت الوزيرة أن العبور مجاني.')
    const [first, second] = findStandings(two, [2, -1])
    expect(first!.slice(5, 9)).toEqual([-9, -1, 1, 0])
    expect(second!.slice(5, 9)).toEqual([2, -9, 1, 1])
  })

  it('takes time in proportion to the length of a paragraph', () => {
    const took = (times: number) => {
      const read = readingOf('وقالت الوزيرة إن الجسر آمن. '.repeat(times))
      const elapsed = startCpuTimer()
      findStandings(
        read,
        read.drafts.map(() => 0),
      )
      return elapsed()
    }
    took(200)
    expect(took(2000)).toBeLessThan(40 * took(200) + 200)
  })
})

it('judges drafts in Arabic with what stands beside them', () => {
  const read = readingOf('وقالت الوزيرة إن الجسر آمن. وأضافت أن العبور مجاني.')
  const verdicts = judgeClaims(read, readSpeakers(read))
  expect(verdicts.map(({ isSure }) => isSure)).toEqual([true, true])
  const alone = { ...arabic, attribution: { ...arabic.attribution, claimTrees: undefined } }
  const byWeights = judgeClaims({ ...read, language: alone as never }, readSpeakers(read))
  expect(byWeights.map(({ confidence }) => confidence)).not.toEqual(
    verdicts.map(({ confidence }) => confidence),
  )
})
