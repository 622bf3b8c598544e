// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import { BackgroundView } from '../../../src/ui/popup/background/background-view.tsx'
import { CitedView } from '../../../src/ui/popup/cited/cited-view.tsx'
import { ClaimsView } from '../../../src/ui/popup/claims/claims-view.tsx'
import type { ViewProps } from '../../../src/ui/popup/view-props.ts'
import { en } from '../../../src/ui/strings/en.ts'
import { buildApparatus } from '../fixture/build.ts'
import { settle } from '../fixture/settle.ts'
import { storyEn } from '../fixture/story-en.ts'

const story = buildApparatus(storyEn)
const many = 260
const repeat = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
  Array.from({ length: many }, (_, i) => ({ ...rows[i % rows.length]!, id: `n${i}` }))

const long: Apparatus = {
  ...story,
  // each piece stands once, however often it is cited
  citations: repeat(story.citations),
  claims: repeat(story.claims),
  entities: [...story.entities, ...repeat(story.entities.filter(({ link }) => !link))],
}
const views = { cited: CitedView, claims: ClaimsView, background: BackgroundView }

function show(view: keyof typeof views, toRow?: string): () => number {
  const View = views[view]
  const props = { apparatus: long, t: en, toRow, onView: vi.fn(), typed: '' }
  render(<View {...(props as unknown as ViewProps & { typed: string })} />, document.body)
  const rows = { cited: '.group', claims: '.claim', background: '.hit' }[view]
  return () => document.querySelectorAll(rows).length
}

beforeEach(() => render(null, document.body))

test.each(['cited', 'claims', 'background'] as const)(
  'of a long view, %s, what is on screen is drawn first, then all of it, below what stands there',
  async (view) => {
    const count = show(view)
    expect(count()).toBe(20)
    const [first] = document.querySelectorAll('.gloss')
    await settle(80)
    expect(count()).toBeGreaterThanOrEqual(many)
    expect(document.querySelector('.gloss')).toBe(first)
  },
)

const hasRow = (key: string) => document.querySelector(`[data-row="${key}"]`) !== null

test('a row far down to which a press led stands there at once, with what follows it', async () => {
  show('cited', 'n200')
  expect(['n200', 'n219', 'n240'].map(hasRow)).toEqual([true, true, false])
  render(null, document.body)
  show('claims')
  await settle(80)
  const last = [...document.querySelectorAll<HTMLElement>('[data-row]')].at(-1)!.dataset.row!
  render(null, document.body)
  show('claims')
  expect(hasRow(last)).toBe(false)
  render(null, document.body)
  show('claims', last)
  expect(hasRow(last)).toBe(true)
})
