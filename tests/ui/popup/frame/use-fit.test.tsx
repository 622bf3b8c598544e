// @vitest-environment happy-dom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { useEvenLines } from '../../../../src/ui/popup/frame/use-fit.ts'

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

function Signs({ count }: { count: number }) {
  const list = useRef<HTMLDivElement>(null)
  useEvenLines(list)
  return (
    <div ref={list}>
      {Array.from({ length: count }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  )
}

test('signs that need several lines stand on each in equal number', () => {
  let onLine = 9
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const at = [...this.parentElement!.children].indexOf(this)
    return { top: 40 * Math.floor(at / onLine) } as DOMRect
  })
  const columnsOf = (count: number) => {
    render(<Signs count={count} />, document.body)
    return document.querySelector('div')!.style.getPropertyValue('--columns')
  }
  expect(columnsOf(9)).toBe('')
  onLine = 7
  expect(columnsOf(8)).toBe('4')
  expect(columnsOf(9)).toBe('5')
  onLine = 3
  expect(columnsOf(8)).toBe('3')
  onLine = 8
  expect(columnsOf(8)).toBe('')
})
