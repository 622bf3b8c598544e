import { expect, test } from 'vitest'
import { createKeptPromise } from '../../src/platform/kept-promise.ts'

test('is made once, however often and early it is asked for', async () => {
  let made = 0
  const kept = createKeptPromise(async () => ++made)
  expect(kept.peek()).toBeNull()
  expect(await Promise.all([kept.get(), kept.get()])).toEqual([1, 1])
  expect(await kept.peek()).toBe(1)
})

test('a failure is told to all who waited, and the next call tries again', async () => {
  let tries = 0
  const kept = createKeptPromise(async () => {
    if (++tries === 1) throw new Error('not yet')
    return tries
  })
  const first = [kept.get(), kept.get()]
  expect((await Promise.allSettled(first)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ])
  expect(await kept.get()).toBe(2)
})

test('what is lost is made again; a thing of before that is lost late takes no other with it', async () => {
  const losses: (() => void)[] = []
  const kept = createKeptPromise(async (lost) => losses.push(lost))
  const first = kept.get()
  expect(await first).toBe(1)
  losses[0]!()
  expect(await kept.get()).toBe(2)
  losses[0]!()
  kept.forget(first)
  expect(await kept.get()).toBe(2)
  kept.forget()
  expect(await kept.get()).toBe(3)
})

test('a failure that comes after it was forgotten leaves the later one in place', async () => {
  let fail = (_error: Error) => {}
  let made = 0
  const kept = createKeptPromise(() =>
    ++made === 1
      ? new Promise<number>((_done, reject) => {
          fail = reject
        })
      : Promise.resolve(made),
  )
  const first = kept.get()
  kept.forget()
  await kept.get()
  fail(new Error('too late'))
  await expect(first).rejects.toThrow('too late')
  expect(await kept.get()).toBe(2)
})
