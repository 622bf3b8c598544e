// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepOneStop } from '../../../../src/ui/popup/frame/one-stop.ts'
import { settle } from '../../fixture/settle.ts'

let end = () => {}
const claim = (id: string) =>
  `<div class="claim"><button id="${id}"></button><button id="${id}-copy"></button></div>`
const get = (id: string) => document.getElementById(id)!
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('button')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ id }) => id)
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  document.activeElement!.dispatchEvent(event)
  return [document.activeElement!.id, event.defaultPrevented]
}

beforeEach(() => {
  document.body.innerHTML =
    claim('a') + claim('b') + claim('c') + `<details class="doubtful" open>${claim('d')}</details>`
  end = keepOneStop(document.body)
})
afterEach(() => end())

test('a list of claims is one stop, with what the claim at hand offers; the less sure ones are another', () => {
  expect(stops()).toEqual(['a', 'a-copy', 'd', 'd-copy'])
  get('b-copy').focus()
  expect(stops()).toEqual(['b', 'b-copy', 'd', 'd-copy'])
})

test('arrows, Home and End lead from claim to claim and stay within the list', () => {
  get('a').focus()
  expect(press('ArrowDown')).toEqual(['b', true])
  expect(press('End')).toEqual(['c', true])
  expect(press('ArrowDown')).toEqual(['c', false])
  expect(press('ArrowUp')).toEqual(['b', true])
  expect(press('Home')).toEqual(['a', true])
  expect(press('ArrowUp')).toEqual(['a', false])
  expect(press('ArrowDown', { altKey: true })).toEqual(['a', false])
  expect(stops()).toEqual(['a', 'a-copy', 'd', 'd-copy'])
})

test('names are a list beside that of claims', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<section class="name-row"><button id="x"></button><a id="y" href="#y"></a></section>' +
      '<div class="name-row"><button id="z"></button></div>',
  )
  end()
  end = keepOneStop(document.body)
  expect(stops()).toEqual(['a', 'a-copy', 'd', 'd-copy', 'x'])
  get('y').focus()
  expect(press('ArrowDown')).toEqual(['z', true])
  expect([stops(), get('y').tabIndex]).toEqual([['a', 'a-copy', 'd', 'd-copy', 'z'], -1])
  expect(press('ArrowUp')).toEqual(['x', true])
})

test('claims that come later are no stops, and the first is one where the chosen one has gone', async () => {
  get('b').focus()
  document.querySelector('details')!.insertAdjacentHTML('beforebegin', claim('e'))
  await settle()
  expect(stops()).toEqual(['b', 'b-copy', 'd', 'd-copy'])
  get('b').parentElement!.remove()
  await settle()
  expect(stops()).toEqual(['a', 'a-copy', 'd', 'd-copy'])
})

const piece = (row: string, id: string, more = '') =>
  `<div class="${row}"><a id="${id}" href="#${id}"></a><button id="${id}-more"></button>${more}</div>`
const allStops = () =>
  [...document.querySelectorAll<HTMLElement>('button, a')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ id }) => id)

test('cited, linked and related pieces are lists too, each piece with all its controls', () => {
  end()
  document.body.innerHTML =
    piece('cited-row', 'c', claim('c-words')) +
    piece('cited-row', 'd', claim('d-words')) +
    piece('linked-row', 'l') +
    piece('linked-row', 'm') +
    piece('related-row', 'r') +
    piece('related-row', 's')
  end = keepOneStop(document.body)
  const first = ['c', 'c-more', 'c-words', 'c-words-copy']
  expect(allStops()).toEqual([...first, 'l', 'l-more', 'r', 'r-more'])
  get('c-words-copy').focus()
  expect(press('ArrowDown')).toEqual(['d', true])
  expect(press('ArrowDown')).toEqual(['d', false])
  get('r-more').focus()
  expect(press('End')).toEqual(['s', true])
})

test('a row with nothing to press is passed over', () => {
  end()
  document.body.innerHTML =
    '<div class="related-row">no address</div>' +
    piece('related-row', 'r') +
    '<div class="related-row">none</div>' +
    piece('related-row', 's')
  end = keepOneStop(document.body)
  expect(allStops()).toEqual(['r', 'r-more'])
  get('r').focus()
  expect(press('ArrowDown')).toEqual(['s', true])
})
