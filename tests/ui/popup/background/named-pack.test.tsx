// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Note } from '../../../../src/model/knowledge.ts'
import { BackgroundView } from '../../../../src/ui/popup/background/background-view.tsx'
import type { ViewProps } from '../../../../src/ui/popup/view-props.ts'
import { en } from '../../../../src/ui/strings/en.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { notes } from '../../fixture/notes.ts'
import { storyEn } from '../../fixture/story-en.ts'

afterEach(() => render(null, document.body))

const [first] = notes
const packTitle = { en: 'Harbour pack' }
/** What is said of a name that a second pack knows too, and tells `facts` of. */
function told(facts: Note['record']['facts']): string {
  const second = { ...first!, pack: 'harbour', packTitle, record: { ...first!.record, facts } }
  const apparatus = buildApparatus(storyEn, [first!, second])
  const props = { apparatus, t: en, onView: () => {}, onCard: () => {} }
  render(<BackgroundView typed="" {...(props as unknown as ViewProps)} />, document.body)
  return document.body.textContent
}

test('packs are named where each tells facts, and not where one alone does', () => {
  const [fact] = first!.record.facts!
  const own = { ...fact!, text: { en: 'It moved to the harbour.' } }
  expect(told([own])).toMatch(/From: Sample pack.*From: Harbour pack/)
  expect(told([])).not.toContain('From:')
})
