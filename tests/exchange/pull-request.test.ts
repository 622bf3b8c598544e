import { expect, it } from 'vitest'
import { toPullRequest } from '../../src/exchange/pull-request.ts'

it('a correction becomes a title, the note, and what it rests on', () => {
  expect(
    toPullRequest({
      name: 'Dana Farsi',
      text: 'The record says:\n\n- minister\n',
      sources: [
        { url: 'https://harbour.example/dana', title: 'The harbour', date: '2026-11-02' },
        { url: 'https://harbour.example/list', title: '', date: null },
      ],
    }),
  ).toBe(
    [
      'Correct Dana Farsi',
      'The record says:\n\n- minister',
      'Sources:\n\n- The harbour: <https://harbour.example/dana> (2026-11-02)\n- <https://harbour.example/list>',
    ].join('\n\n'),
  )
})
it('without sources there is no list of them', () => {
  expect(toPullRequest({ name: 'Dana Farsi', text: 'Wrong.', sources: [] })).toBe(
    'Correct Dana Farsi\n\nWrong.',
  )
})

it('what was pasted with line breaks stays in the title, and no address ends early', () => {
  const source = { url: 'https://harbour.example/a>b c', title: 'The\nharbour', date: null }
  expect(toPullRequest({ name: 'Dana\nFarsi ', text: 'Wrong.', sources: [source] })).toBe(
    'Correct Dana Farsi\n\nWrong.\n\nSources:\n\n- The harbour: <https://harbour.example/a%3Eb%20c>',
  )
})
