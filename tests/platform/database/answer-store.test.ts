import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createAnswerStore } from '../../../src/platform/database/answer-store.ts'
import { openDatabase } from '../../../src/platform/database/database.ts'

test('an answer is found by its key with its age; beyond the limit the oldest go', async () => {
  const answers = createAnswerStore(() => openDatabase('answers-test'), 10)
  for (let i = 0; i < 11; i++)
    await answers.save(`k${i}`, `2025-01-${String(i + 1).padStart(2, '0')}T00:00:00Z`, { i })
  expect(await answers.load('k0')).toBeNull()
  expect(await answers.load('k10')).toMatchObject({ at: '2025-01-11T00:00:00Z', body: { i: 10 } })
  await answers.clear()
  expect(await answers.load('k10')).toBeNull()
})
