import { expect, test } from 'vitest'
import { readMarkdown } from '../../../src/knowledge/own-notes/read-markdown.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

test('paragraphs, headings, lists, quotes and marks become data', () => {
  expect(
    readMarkdown(
      '# Bridge\n\nClosed **since** *spring*, ~~open~~, `B12`.\n\n- one\n- two\n\n> said so\n\n---',
    ),
  ).toEqual([
    { kind: 'heading', children: ['Bridge'] },
    {
      kind: 'paragraph',
      children: [
        'Closed ',
        { kind: 'strong', children: ['since'] },
        ' ',
        { kind: 'emphasis', children: ['spring'] },
        ', ',
        { kind: 'deleted', children: ['open'] },
        ', ',
        { kind: 'code', children: ['B12'] },
        '.',
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'paragraph', children: ['one'] }],
        [{ kind: 'paragraph', children: ['two'] }],
      ],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', children: ['said so'] }] },
    { kind: 'rule' },
  ])
})

test('links may only be web addresses; images become links; HTML stays plain text', () => {
  const text = JSON.stringify(
    readMarkdown(
      '[a](https://example.org/x) [b](javascript:alert(1)) ![c](https://example.org/i.png) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>',
    ),
  )
  expect(text).toContain('"url":"https://example.org/x"')
  expect(text).toContain('"url":"https://example.org/i.png","children":["c"]')
  expect(text).not.toContain('"url":"javascript')
  expect(text).toContain('<img src=x onerror=alert(1)>')
  expect(text).toContain('<script>alert(1)</script>')
})

test('hostile text of the greatest length is read in good time', () => {
  for (const part of ['>', '- ', '[', '*a ', '`', '<a ', '_a*', '| a ', '1. ', '![', '\\', '&']) {
    const spent = startCpuTimer()
    readMarkdown(part.repeat(20_000 / part.length))
    expect(spent(), part).toBeLessThan(3000)
  }
})
