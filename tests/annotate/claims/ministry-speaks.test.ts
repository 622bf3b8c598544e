import { expect, it } from 'vitest'
import { readText } from './read-text.ts'

const speakersOf = (text: string): (string | null)[] => {
  const { claims, entities } = readText('ar', text)
  return claims.map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? null)
}

it('a ministry speaks by its field alone', () => {
  expect(speakersOf('وقالت الداخلية في بيان إن الطريق مغلق.')).toEqual(['الداخلية'])
})

it('the ministry that the article names speaks by its field too', () => {
  const text = 'نفت وزارة الصحة المغربية النبأ.\nوأكدت الصحة أن المستشفى مفتوح.'
  expect(speakersOf(text).at(-1)).toBe('وزارة الصحة المغربية')
})

it('what may be another body of the article stays open', () => {
  const text = 'أعلنت هيئة البيئة عودة السلاحف.\nوأكدت «البيئة» أن الشاطئ مغلق.'
  expect(speakersOf(text).at(-1)).not.toBe('البيئة')
})
