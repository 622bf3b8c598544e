// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { Note } from '../../../src/model/knowledge.ts'
import { CheckRecord } from '../../../src/ui/card/check-record.tsx'
import { enCard } from '../../../src/ui/strings/en-card.ts'

const fact = (source: string, page: number) => ({
  text: { en: `The quay has ${page} berths.` },
  date: '2025-05',
  source: { url: `https://selwyn.example/${page}`, name: { en: source } },
  status: 'reported' as const,
})

const note: Note = {
  pack: 'harbours',
  packTitle: { en: 'Harbours' },
  record: {
    id: 'selwyn',
    type: 'ORG',
    labels: { en: ['Port Selwyn'] },
    descriptions: { en: 'harbour' },
    facts: [fact('Selwyn Gazette', 4), fact('Harbour News', 5), fact('Selwyn Gazette', 6)],
  },
} as unknown as Note

test('a record is read at each of its sources once, one parted from the next', () => {
  render(
    <CheckRecord notes={[note]} name="Port Selwyn" t={enCard} onNote={async () => true} />,
    document.body,
  )
  const told = document.querySelector('.who')!
  expect(told.textContent).toBe('Read it at the source: Selwyn Gazette, Harbour News')
  expect([...told.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://selwyn.example/4',
    'https://selwyn.example/5',
  ])
})
