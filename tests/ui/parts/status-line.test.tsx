// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { StatusLine, type Said } from '../../../src/ui/parts/status-line.tsx'
import { settle } from '../fixture/settle.ts'

afterEach(() => render(null, document.body))

test('the same words of a second step are put in anew, the press beside them stays', async () => {
  const show = (said: Said) => render(<StatusLine said={said} />, document.body)
  const press = { name: 'Undo', act: () => {} }
  show({ words: 'Saved.', press })
  const added: string[] = []
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ addedNodes }) =>
      added.push(...[...addedNodes].map((node) => node.textContent ?? '')),
    ),
  )
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  const button = document.querySelector('button')
  show({ words: 'Saved.', press })
  await settle()
  expect(added).toEqual(['Saved.'])
  expect(document.querySelector('button')).toBe(button)
  observer.disconnect()
})

test('the same step drawn again says nothing anew', async () => {
  const said: Said = { words: 'Saved.' }
  render(<StatusLine said={said} />, document.body)
  const words = document.querySelector('span')
  render(<StatusLine said={said} />, document.body)
  await settle()
  expect(document.querySelector('span')).toBe(words)
})
