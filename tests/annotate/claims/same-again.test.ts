import { describe, expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

const speakers = (...lines: string[]) => saidIn('ar', lines).map(([speaker]) => speaker)

describe('«المتحدث نفسه»', () => {
  const sami = 'سامي حداد'
  const said = `قال رئيس البلدية ${sami} إن الجسر سيفتح غدا.`

  it.each([
    'وأضاف المتحدث نفسه أن الطريق آمن.',
    'وأكد المتحدث ذاته أن الطريق آمن.',
    'وأكد نفس المسؤول أن الطريق آمن.',
  ])('is whoever spoke last by name: %s', (goesOn) =>
    expect(speakers(said, goesOn)).toEqual([sami, sami]),
  )

  it.each([
    'وأكد المصدر نفسه أن الطريق آمن.',
    'وأكدت المتحدثة نفسها أن الطريق آمن.',
    'وأكد المدير نفسه أن الطريق آمن.',
  ])('not of another noun or the other gender: %s', (goesOn) =>
    expect(speakers(said, goesOn)).toEqual([sami, null]),
  )

  it('not behind somebody without a name', () => {
    const neighbour = 'وقال أحد الجيران إن العمل متأخر.'
    expect(speakers(said, neighbour, 'وأضاف المتحدث نفسه أن الطريق آمن.').at(-1)).toBeNull()
  })
})
