// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Words } from '../../../src/ui/parts/words.tsx'

afterEach(() => render(null, document.body))

test('marks that a space parts from their words stay on one line with them', () => {
  const text = 'Elle a promis une « note claire » : qui la lira ? Elle-même.'
  const shown = 'Elle a promis une «\u00a0note claire\u00a0»\u00a0: qui la lira\u00a0? Elle-même.'
  const spans = [{ start: 0, end: text.length }]
  render(<Words document={{ text, lang: 'fr' } as never} spans={spans} />, document.body)
  expect(document.body.textContent).toBe(shown)
})
