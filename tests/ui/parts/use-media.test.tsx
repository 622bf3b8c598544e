// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { useMedia } from '../../../src/ui/parts/use-media.ts'

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

const Narrow = () => <p>{String(useMedia('(max-width: 559px)'))}</p>

it('hears of what changed between the first drawing and the listening, and of each change after', () => {
  const query = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => query)
  act(() => {
    render(<Narrow />, document.body)
    // no event tells of it: nobody listens yet
    query.matches = true
  })
  expect(document.body.textContent).toBe('true')
  query.matches = false
  act(() => void query.dispatchEvent(new Event('change')))
  expect(document.body.textContent).toBe('false')
})
