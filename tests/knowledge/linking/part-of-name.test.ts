import { expect, it } from 'vitest'
import { isPartOfLongerName } from '../../../src/knowledge/linking/settling/part-of-name.ts'
import type { Entity } from '../../../src/model/annotation.ts'

const isPart = (text: string, name: string): boolean => {
  const start = text.indexOf(name)
  const entity = {
    type: 'ORG',
    mentions: [{ start, end: start + name.length }],
  } as unknown as Entity
  return isPartOfLongerName(entity, { text, lang: 'en' }, () => null)
}

it('takes what begins small behind a hyphen for a part of a compound', () => {
  expect(isPart('It is sold over-the-Counter here.', 'the-Counter')).toBe(true)
  expect(isPart('A pro-Selwyn paper wrote of it.', 'Selwyn')).toBe(false)
})
