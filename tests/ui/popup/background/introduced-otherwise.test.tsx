// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Apparatus } from '../../../../src/model/apparatus.ts'
import { BackgroundView } from '../../../../src/ui/popup/background/background-view.tsx'
import { BackgroundPart } from '../../../../src/ui/popup/overview/background-part.tsx'
import type { ViewProps } from '../../../../src/ui/popup/view-props.ts'
import { en } from '../../../../src/ui/strings/en.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { notes } from '../../fixture/notes.ts'
import { storyEn } from '../../fixture/story-en.ts'

afterEach(() => render(null, document.body))

const recorded = (description: string): Apparatus =>
  buildApparatus(
    storyEn,
    notes.map((note) =>
      note.record.id === 'smith'
        ? {
            ...note,
            record: {
              ...note.record,
              descriptions: { ...note.record.descriptions, en: description },
            },
          }
        : note,
    ),
  )
const propsFor = (apparatus: Apparatus) =>
  ({ apparatus, t: en, onView: () => {}, onCard: () => {} }) as unknown as ViewProps
const background = (description: string): string => {
  render(<BackgroundView typed="" {...propsFor(recorded(description))} />, document.body)
  return document.body.textContent
}
const overview = (description: string): string => {
  render(<BackgroundPart room={20} {...propsFor(recorded(description))} />, document.body)
  return document.body.textContent
}

test('the popup says as the card does that the article introduces a person otherwise than the record', () => {
  expect(background('painter')).toMatch(
    /As the article puts it.*Microsoft’s president.*puts it otherwise.*Painter/,
  )
  expect(background('president of Microsoft')).not.toContain('puts it otherwise')
})

test('the overview has the article’s own words then, since the record may be another’s', () => {
  expect(overview('painter')).toContain('Microsoft’s president')
  expect(overview('painter')).not.toMatch(/painter/i)
  expect(overview('president of Microsoft')).toContain('President of Microsoft')
})
