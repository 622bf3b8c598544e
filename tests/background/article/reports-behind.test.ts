import { expect, test, vi } from 'vitest'
import { createReportsBehind } from '../../../src/background/article/reports-behind.ts'

const none = { citations: [], related: [], took: 0 }

test('reports are sought behind the answer, and taken once', async () => {
  const behind = createReportsBehind()
  const find = vi.fn(async () => none)
  const key = behind.begin(find)
  await Promise.resolve()
  expect(find).not.toHaveBeenCalled()
  expect(await behind.take(key)).toBe(none)
  expect(behind.take(key)).toBeNull()
})

test('a failure is told to whoever takes them, and of many pages the oldest is forgotten', async () => {
  const behind = createReportsBehind()
  const keys = Array.from({ length: 21 }, () => behind.begin(() => Promise.reject(new Error('no'))))
  expect(behind.take(keys[0]!)).toBeNull()
  await expect(behind.take(keys[1]!)).rejects.toThrow('no')
})
