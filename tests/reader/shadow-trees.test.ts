// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { lineOf } from '../../src/reader/line-of.ts'
import { readArticle, type ArticleReading } from '../../src/reader/read-article.ts'
import { bounds } from '../../src/reader/walk.ts'

const first =
  'The harbour authority of Port Selwyn said on Tuesday that the new breakwater would open in spring, two years later than planned.'
const second =
  'Fishermen in the north said they expected busier months, and a union spokesman denied that jobs would be lost this year.'
const third =
  'The ministry did not answer questions, but an official said that a decision on the second wall was close at hand.'

/** A page with this markup, in which each `<template for="a">` becomes the open root of each `<a>`. */
function load(html: string): void {
  document.body.innerHTML = html
  const templates = [...document.querySelectorAll('template')]
  for (const template of templates) template.remove()
  const attachIn = (tree: ParentNode) => {
    for (const template of templates)
      for (const host of tree.querySelectorAll(template.getAttribute('for')!)) {
        const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
        if (root.childNodes.length > 0) continue
        root.innerHTML = template.innerHTML
        attachIn(root)
      }
  }
  attachIn(document.body)
}

const read = (isVisible: (element: Element) => boolean = () => true) =>
  readArticle(document, { url: 'https://courier.example/news/breakwater', isVisible })

function readOrThrow(html: string, isVisible?: (element: Element) => boolean): ArticleReading {
  load(html)
  const reading = read(isVisible)
  if ('reason' in reading) throw new Error(reading.reason)
  return reading
}

const textOf = (html: string, isVisible?: (element: Element) => boolean): string =>
  readOrThrow(html, isVisible).document.text

it('reads text in nested open roots', () => {
  const html = `<x-app></x-app>
    <template for="x-app"><nav>Home World Sport</nav><main><x-story></x-story></main></template>
    <template for="x-story"><article><p>${first}</p><p>${second}</p></article></template>`
  expect(textOf(html)).toBe(`${first}\n${second}`)
})

it('reads what is put into slots where it is drawn, and what is drawn where nothing was put', () => {
  const html = `<x-story><p slot="end">${third}</p><p>${second}</p><p slot="nowhere">This is put nowhere.</p></x-story>
    <template for="x-story"><article><p>${first}</p><slot>Not drawn.</slot><slot name="end"></slot>
      <p><slot name="none">No. The words of a slot into which nothing was put are part of the article as well.</slot></p></article></template>`
  expect(textOf(html)).toBe(
    `${first}\n${second}\n${third}\nNo. The words of a slot into which nothing was put are part of the article as well.`,
  )
})

it('reads a paragraph that its own element draws around it, slots within slots too', () => {
  const html = `<x-story><x-line>${first}</x-line><x-line>${second}</x-line></x-story>
    <template for="x-story"><article><x-column><slot></slot></x-column></article></template>
    <template for="x-column"><section><slot></slot></section></template>
    <template for="x-line"><p><slot></slot></p></template>`
  expect(textOf(html)).toBe(`${first}\n${second}`)
})

it('leaves out what roles and layout tell to be no part of the article', () => {
  const html = `<x-story><p slot="side">${third}</p></x-story>
    <template for="x-story"><article><p>${first}</p><aside><slot name="side"></slot></aside><x-ad></x-ad><p>${second}</p></article></template>
    <template for="x-ad"><p>Buy new gates for your harbour, which open and close by themselves, at a price like no other.</p></template>`
  expect(textOf(html, (element) => element.localName !== 'x-ad')).toBe(`${first}\n${second}`)
})

it('keeps words in one line that elements of the page draw within a sentence', () => {
  const html = `<article><p>The harbour authority of <x-term>Port Selwyn</x-term> said that the breakwater would open in spring, two years later than planned.</p><p>${second}</p></article>
    <template for="x-term"><button><slot></slot></button></template>`
  expect(textOf(html)).toContain('authority of Port Selwyn said that')
})

it('finds each place again, in ranges that each lie in one tree', () => {
  const { document: text, map } = readOrThrow(`<x-story>${second}</x-story>
    <template for="x-story"><article><p>${first}</p><p><slot></slot></p></article></template>`)
  const ranges = map.toRanges({ start: 0, end: text.text.length })
  expect(ranges.map(String).map((words) => words.trim())).toEqual([first, second])
  const [range] = map.toRanges({ start: 4, end: 11 })
  expect(String(range)).toBe('harbour')
  expect(map.toOffset(range!.startContainer, range!.startOffset)).toBe(4)
  expect(map.roots).toEqual([globalThis.document.querySelector('x-story')!.shadowRoot])
})

it('knows the elements whose trees are to be followed', () => {
  load(`<x-story></x-story><x-later></x-later><div class="root"></div>
    <template for="x-story"><article><p>${first}</p><p>${second}</p></article></template>
    <template for=".root"><p>x</p></template>`)
  const hosts = new Set<Element>()
  readArticle(document, { url: 'https://courier.example/', isVisible: () => true, hosts })
  expect([...hosts].map((host) => host.localName)).toEqual(['x-story', 'x-later', 'div'])
})

it('finds links to other articles there', () => {
  const reading = readOrThrow(`<x-story></x-story><x-more></x-more>
    <template for="x-story"><article><p>${first}</p><p>${second}</p></article></template>
    <template for="x-more"><a href="/other">A headline of another article of this page</a><nav><slot></slot><x-menu></x-menu></nav></template>
    <template for="x-menu"><a href="/menu">A long entry in the menu of this page</a></template>`)
  expect(reading.document.headlines?.map(({ title }) => title)).toEqual([
    'A headline of another article of this page',
  ])
})

it('leaves closed roots closed', () => {
  document.body.innerHTML = '<x-story></x-story>'
  document
    .querySelector('x-story')!
    .attachShadow({ mode: 'closed' }).innerHTML = `<p>${first}</p><p>${second}</p>`
  expect(read()).toMatchObject({ reason: 'no-body' })
})

it('tells a line of what an element draws', () => {
  load(`<x-name>Maria</x-name><template for="x-name">Ms <b><slot></slot></b> Lindqvist</template>`)
  expect(lineOf(document.querySelector('x-name')!, 100)).toBe('Ms Maria Lindqvist')
  expect(lineOf(document.querySelector('x-name')!.shadowRoot!.querySelector('b')!, 100)).toBe(
    'Maria',
  )
})

it('ends at its bounds in roots within roots', () => {
  document.body.innerHTML = `<article><p>${first}</p><p>${second}</p></article><x-deep></x-deep>`
  let host = document.querySelector('x-deep')!
  for (let i = 0; i < bounds.depth + 500; i++) {
    const inner = document.createElement('x-deep')
    host.attachShadow({ mode: 'open' }).append('word ', inner)
    host = inner
  }
  const reading = read()
  if ('reason' in reading) throw new Error(reading.reason)
  expect(reading.document.text).toContain(first)
  expect(reading.diagnostics.map(({ message }) => message)).toEqual([
    `more depth than ${bounds.depth}`,
  ])
})
