// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { findRole, isArticleAllTheSame } from '../../src/reader/element-role.ts'

/** As frameworks write them: dozens of classes that say only how an element looks. */
const looks = 'flex-col gap-4 px-4 py-8 md:grid-cols-12 '.repeat(12)

function elementOf(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild!
}

it.each([
  ['id', `<div class="${looks}" id="comments"><p>One</p></div>`],
  ['test id', `<div class="${looks}" data-testid="related-stories"><p>One</p></div>`],
])('reads the %s of an element behind any number of classes', (_name, html) => {
  const element = elementOf(html)
  expect(looks.length).toBeGreaterThan(400)
  expect(findRole(element, 'DIV', false)).toBe('unlikely')
})

it('never takes comments for the article, however long their classes are', () => {
  const element = elementOf(
    `<div class="${looks}" id="comments">${'<p>One more.</p>'.repeat(9)}</div>`,
  )
  expect(isArticleAllTheSame(element, 10)).toBe(false)
})
