import { expect, test } from 'vitest'
import type { Draft } from '../../../tools/pack/import/draft.ts'
import { toRecord } from '../../../tools/pack/import/to-record.ts'

const draft = (country: string | undefined): Draft => ({
  id: 'Q990001',
  type: 'ORG',
  kind: '',
  labels: { en: 'Rivers Board', ar: 'هيئة الأنهار' },
  aliases: {},
  descriptions: {},
  fame: {},
  ...(country !== undefined && { country }),
})

test('a country is taken by its code and by its English name', () => {
  expect(
    ['EG', 'eg', 'Egypt', 'Cook_Islands', 'Nowhere Land', '', undefined].map(
      (country) => toRecord(draft(country), ['ar', 'en'])?.country,
    ),
  ).toEqual(['EG', 'EG', 'EG', 'CK', undefined, undefined, undefined])
})

test('ids in Arabic letters stay apart', () => {
  const idOf = (id: string) => toRecord({ ...draft(undefined), id }, ['ar', 'en'])!.id
  const ids = ['القاهرة', 'الجيزة', 'مدينة-1', 'قرية-1'].map(idOf)
  expect(new Set(ids).size).toBe(4)
  expect(ids.every((id) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))).toBe(true)
  expect(['Q990001', 'wof:2', 'a b'].map(idOf)).toEqual(['Q990001', 'wof-2', 'a-b'])
})
