// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { useWorded } from '../../../../src/ui/popup/frame/use-worded.ts'

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

function isWorded(isWished: boolean): boolean {
  const Foot = () => <p>{String(useWorded(isWished))}</p>
  render(<Foot />, document.body)
  return document.querySelector('p')!.textContent === 'true'
}

test('the signs have words where they are wished', () => {
  expect(isWorded(true)).toBe(true)
  render(null, document.body)
  expect(isWorded(false)).toBe(false)
})

test('and under a finger or in forced colours in any case', () => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () =>
      ({
        matches: true,
        addEventListener() {},
        removeEventListener() {},
      }) as unknown as MediaQueryList,
  )
  expect(isWorded(false)).toBe(true)
})
