import { expect, it } from 'vitest'
import { highlightStyles } from '../../../src/content/mark/highlight-styles.ts'

const offsetsFor = (lang: string) => [
  ...new Set(
    [...highlightStyles('light', lang).matchAll(/underline-offset:([^;]+)/g)].map(([, em]) => em),
  ),
]

it('keeps lines below the letters of the script, whichever language is written in it', () => {
  expect(offsetsFor('ar')).toEqual(['.38em'])
  expect(offsetsFor('fa')).toEqual(offsetsFor('ar'))
  expect(offsetsFor('en')).toEqual(['.22em'])
  expect(offsetsFor('und')).toEqual(offsetsFor('en'))
})

it('gives a mark inside a lit claim a ground and a colour of its own in forced colours, or it were black on blue, or black on black', () => {
  const [, forced = ''] = highlightStyles('light', 'en').split('(forced-colors:active)')
  for (const kind of ['person', 'organisation-again', 'cited'])
    expect(forced).toContain(
      `::highlight(hashiya-${kind}){text-decoration-color:CanvasText;background-color:Canvas;color:CanvasText}`,
    )
})
