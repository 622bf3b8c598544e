// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import { useAttempt, type Attempt } from '../../../src/ui/parts/attempt.tsx'
import { Press } from '../../../src/ui/parts/press.tsx'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { settle } from '../fixture/settle.ts'

beforeEach(() => render(null, document.body))

/** Work that ends when it is told to. */
function createWork() {
  const ends: (() => void)[] = []
  const work = vi.fn(() => new Promise<void>((end) => ends.push(end)))
  return { work, end: () => ends.shift()!() }
}

test('a button pressed again while it works does nothing more, and works again after that', async () => {
  const { work, end } = createWork()
  render(
    <Press t={getStrings('en').card} onPress={work}>
      Do it
    </Press>,
    document.body,
  )
  const button = document.querySelector('button')!
  button.click()
  button.click()
  await settle()
  button.click()
  expect(work).toHaveBeenCalledTimes(1)
  end()
  await settle()
  button.click()
  expect(work).toHaveBeenCalledTimes(2)
})

test('a task that is named runs once at a time; others run beside it', async () => {
  let attempt!: Attempt['attempt']
  const Host = () => {
    attempt = useAttempt().attempt
    return null
  }
  render(<Host />, document.body)
  const { work, end } = createWork()
  const other = vi.fn(async () => {})
  const first = attempt(work, 'save')
  expect(await attempt(work, 'save')).toBe(false)
  expect(await attempt(other, 'open')).toBe(true)
  await settle()
  expect(await attempt(work, 'save')).toBe(false)
  end()
  expect(await first).toBe(true)
  void attempt(work, 'save')
  expect([work.mock.calls.length, other.mock.calls.length]).toEqual([2, 1])
})
