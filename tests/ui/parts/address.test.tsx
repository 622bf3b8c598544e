// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { Address } from '../../../src/ui/parts/address.tsx'

const show = (url: string): string[] => {
  render(<Address url={url} />, document.body)
  return [...document.querySelectorAll('bdi bdi')].map((part) => part.textContent)
}

test('an address is shown in letters, each part in its own direction', () => {
  const escaped = `https://paper.example/7/${encodeURIComponent('افتتاح-الميناء')}?p=1`
  expect(show(escaped)).toEqual(['https:', '', 'paper.example', '7', 'افتتاح-الميناء?p=1'])
  expect(document.body.textContent).toBe('https://paper.example/7/افتتاح-الميناء?p=1')
  expect(document.querySelector('bdi')!.dir).toBe('ltr')
  // what parts an address, and what no letters stand for, stays
  expect(show('https://paper.example/a%2Fb')).toContain('a%2Fb')
  expect(show('https://paper.example/%C7%E1')).toContain('%C7%E1')
})
