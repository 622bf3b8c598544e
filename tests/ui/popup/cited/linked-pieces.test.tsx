// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { LinkedPiece } from '../../../../src/model/linked-piece.ts'
import { LinkedPieces } from '../../../../src/ui/popup/cited/linked-pieces.tsx'
import type { ViewProps } from '../../../../src/ui/popup/view-props.ts'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const t = getStrings('en')
const link = (from: LinkedPiece['from'], start: number): LinkedPiece => ({
  start,
  end: start + 4,
  url: `https://press.example/${start}`,
  title: 'The harbours own words',
  from,
  outlet: null,
  site: 'press.example',
  date: null,
  claim: null,
  citation: null,
})

afterEach(() => render(null, document.body))

test('of a title that was read from the address it is said', () => {
  const apparatus = { ...buildApparatus(storyEn), links: [link('slug', 0), link('anchor', 9)] }
  const props = { apparatus, t, onJump: () => {} } as unknown as ViewProps
  render(<LinkedPieces {...props} />, document.body)
  const rows = [...document.querySelectorAll('.linked-row')]
  expect(rows.map((row) => row.textContent!.includes(t.linked.fromAddress))).toEqual([true, false])
})
