// @vitest-environment happy-dom
import './laid-out-page.ts'
import { beforeEach, expect, test } from 'vitest'
import { createLookUp } from '../../src/content/look-up.ts'
import { createMarkCards } from '../../src/content/mark-cards.ts'
import type { CardLayer } from '../../src/content/mark/card-layer.ts'
import { createHoverControl } from '../../src/content/mark/hover-control.ts'
import type { Marked, MarkedPage } from '../../src/content/mark/marked-page.ts'
import type { Mark } from '../../src/content/mark/plan-marks.ts'
import type { PageProps } from '../../src/content/page-card.ts'
import type { AskBackground } from '../../src/platform/messages/messages.ts'

const link = (id: string) => document.getElementById(id) as HTMLAnchorElement

beforeEach(() => {
  document.body.innerHTML = '<a id="a" href="#a">Port</a><a id="b" href="#b">Selwyn</a>'
})

/** A layer of one card, which is an element that takes the focus and goes when another comes. */
function createLayer(tag = 'button') {
  let card: HTMLElement | null = null
  const hide = () => {
    card?.remove()
    card = null
  }
  const layer = {
    show() {
      hide()
      card = document.body.appendChild(document.createElement(tag))
      card.tabIndex = -1
    },
    focus: () => card?.focus(),
    hide,
    update() {},
  }
  return layer as unknown as CardLayer
}

function createCards(layer = createLayer(), words: Node = link('a').firstChild!) {
  const range = document.createRange()
  range.selectNodeContents(words)
  const page = {
    get: () => ({ apparatus: { article: { dir: 'ltr' } }, marks: [] }) as unknown as Marked,
    rangeOf: () => range,
    boxesOf: () => [],
    getExplained: (mark: Mark) => [mark],
  } as unknown as MarkedPage
  const hover = createHoverControl(
    () => {},
    (mark) => cards.show(mark),
  )
  const cards = createMarkCards({
    page,
    layer,
    pointer: { getPlace: () => ({ x: -1, y: -1 }) },
    painter: { light() {} },
    hover,
    corrections: { get: () => null, forget() {} },
    completeProps: (own) => own as unknown as PageProps,
  })
  return { hover, cards }
}

const markAt = (start: number): Mark => ({
  start,
  end: start + 4,
  kind: 'person',
  again: false,
  target: { kind: 'entity', id: `e${start}` },
})

test('after several cards by keyboard the focus is where it was before the first', () => {
  const { cards } = createCards()
  link('a').focus()
  cards.openAt(markAt(0))
  cards.openAt(markAt(10))
  expect(document.activeElement!.localName).toBe('button')
  cards.close()
  expect(document.activeElement).toBe(link('a'))
})

test('a card that went as the reader clicked elsewhere has no say in where the focus comes back to', () => {
  const { cards, hover } = createCards()
  link('a').focus()
  cards.openAt(markAt(0))
  hover.set(null)
  link('b').focus()
  cards.openAt(markAt(10))
  cards.close()
  expect(document.activeElement).toBe(link('b'))
})

test('words looked up from within the card of others leave the way back as it was', async () => {
  const answer = { ok: true, apparatus: { document: { lang: 'en' } } }
  const lookUp = createLookUp(
    {
      layer: createLayer(),
      closeMarkCard() {},
      getApparatus: () => null,
      completeProps: (own) => own as unknown as PageProps,
    },
    (async () => answer) as unknown as AskBackground,
  )
  link('a').focus()
  await lookUp.open('Port')
  await lookUp.open('Selwyn')
  lookUp.close()
  expect(document.activeElement).toBe(link('a'))
  link('b').focus()
  await lookUp.open('Port')
  lookUp.close()
  expect(document.activeElement).toBe(link('b'))
})

test('where nothing had the focus, Tab goes on from the words of the card that had it last', () => {
  const paragraph = document.body.appendChild(document.createElement('p'))
  paragraph.textContent = 'Selwyn closed the port.'
  const { cards, hover } = createCards(createLayer('hashiya-card'), paragraph.firstChild!)
  const heard: string[] = []
  paragraph.addEventListener('focus', () => heard.push('focus'))
  cards.openAt(markAt(0))
  cards.close()
  expect(heard).toEqual(['focus'])
  expect(paragraph.hasAttribute('tabindex')).toBe(false)
  // the pointer's own card took no focus, and moves none
  hover.set(markAt(0))
  link('b').focus()
  cards.close()
  expect(heard).toEqual(['focus'])
  expect(document.activeElement).toBe(link('b'))
})
