import { expect, it } from 'vitest'
import { NoRoom } from '../../../src/model/trouble.ts'
import { inTransaction } from '../../../src/platform/database/in-transaction.ts'

const full = new DOMException('', 'QuotaExceededError')
const undone = new DOMException('', 'AbortError')

it('tells of a full device where single writes only say that they were undone', async () => {
  const transaction = { done: Promise.reject(undone), error: full }
  await expect(inTransaction(transaction, () => Promise.reject(undone))).rejects.toThrow(NoRoom)
  await expect(inTransaction(transaction, async () => 1)).rejects.toThrow(NoRoom)
  await expect(
    inTransaction({ done: new Promise(() => {}), error: null }, () => Promise.reject(full)),
  ).rejects.toThrow(NoRoom)
})

it('gives what the work gave, once all is written, and other errors as they are', async () => {
  expect(await inTransaction({ done: Promise.resolve(), error: null }, async () => 7)).toBe(7)
  await expect(
    inTransaction({ done: Promise.resolve(), error: null }, () => Promise.reject(new Error('odd'))),
  ).rejects.toThrow('odd')
})
