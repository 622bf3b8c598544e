// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { ClaimsPart } from '../../../../src/ui/popup/overview/claims-part.tsx'
import type { ViewProps } from '../../../../src/ui/popup/view-props.ts'
import { en } from '../../../../src/ui/strings/en.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

afterEach(() => render(null, document.body))

test('who hears a row of the overview hears what its figure counts', () => {
  const props = {
    apparatus: buildApparatus(storyEn),
    t: en,
    onView: () => {},
  } as unknown as ViewProps
  render(<ClaimsPart room={3} {...props} />, document.body)
  const rows = [...document.querySelectorAll('.row')]
  const heard = rows.map((row) =>
    [...row.children]
      .filter((part) => part.getAttribute('aria-hidden') !== 'true')
      .map(({ textContent }) => textContent.trim())
      .join(' '),
  )
  expect(heard).toContain('Brad Smith named person 2 statements')
  const figures = [...document.querySelectorAll('.row .end')].map(({ textContent }) => textContent)
  expect(figures).toContain('2')
})

test('what is left counts statements, as the heading does', () => {
  const apparatus = buildApparatus(storyEn)
  const props = { apparatus, t: en, onView: () => {} } as unknown as ViewProps
  render(<ClaimsPart room={1} {...props} />, document.body)
  const shown = Number(document.querySelector('.row .end')!.textContent)
  expect(document.body.textContent).toContain(`${apparatus.claims.length - shown} more`)
})
