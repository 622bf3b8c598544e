import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { bounds, walk } from '../../src/reader/walk.ts'

function told(html: string, enter = (_element: Element) => true) {
  const root = parseHTML(`<html><body>${html}</body></html>`).document.querySelector('body')!
  const seen: string[] = []
  const cut = walk(root as unknown as Element, {
    text: (node) => seen.push(node.data),
    enter(element) {
      seen.push(`<${element.tagName}>`)
      return enter(element)
    },
    leave: (element) => seen.push(`</${element.tagName}>`),
  })
  return { seen, cut }
}

it('tells nodes in the order of the text, and leaves what it entered', () => {
  const { seen, cut } = told('a<p>b<i></i></p>c<!-- d -->')
  expect(seen.join('')).toBe('<BODY>a<P>b<I></I></P>c</BODY>')
  expect(cut).toEqual([])
})

it('goes over what is not entered', () => {
  const { seen } = told('a<p>b</p>c', ({ tagName }) => tagName !== 'P')
  expect(seen.join('')).toBe('<BODY>a<P>c</BODY>')
})

it('ends at its bounds, says so, and leaves what it entered', () => {
  const deep = told(`${'<b>'.repeat(bounds.depth + 10)}x`)
  expect(deep.cut).toEqual(['depth'])
  expect(deep.seen.filter((tag) => tag === '</B>').length).toBe(bounds.depth)
  expect(deep.seen.at(-1)).toBe('</BODY>')
  const wide = told(`<p>${'<i></i>'.repeat(bounds.nodes)}</p>after`)
  expect(wide.cut).toEqual(['nodes'])
  expect(wide.seen.slice(-2)).toEqual(['</P>', '</BODY>'])
  const long = told(`<p>${'x'.repeat(bounds.text)}</p><p>after</p>`)
  expect(long.cut).toEqual(['text'])
  expect(long.seen).not.toContain('after')
}, 60_000)
