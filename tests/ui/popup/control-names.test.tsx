// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { Asker } from '../../../src/ui/ask/asker.ts'
import { Icon } from '../../../src/ui/parts/icon.tsx'
import { BackgroundView } from '../../../src/ui/popup/background/background-view.tsx'
import { CitedView } from '../../../src/ui/popup/cited/cited-view.tsx'
import { ClaimsView } from '../../../src/ui/popup/claims/claims-view.tsx'
import { BackgroundPart } from '../../../src/ui/popup/overview/background-part.tsx'
import { RelatedView } from '../../../src/ui/popup/related/related-view.tsx'
import type { ViewProps } from '../../../src/ui/popup/view-props.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'

afterEach(() => render(null, document.body))

const online = { get: () => null, ask: async () => {} } as unknown as Asker
const story = buildApparatus(storyEn)
const unfound = story.citations.map((one) => ({ ...one, resolved: [] }))
const apparatus: Apparatus = {
  ...story,
  // found and not found, each of them once
  citations: [...story.citations.slice(0, 1), ...unfound.slice(1)],
  related: story.related.map((one) => ({ ...one, claims: [story.claims[0]!.id] })),
}
const props = {
  apparatus,
  t: getStrings('en'),
  online,
  offersCopies: true,
  typed: '',
  onView: () => {},
} as unknown as ViewProps & { typed: string }

test.each(Object.entries({ CitedView, ClaimsView, BackgroundView, RelatedView }))(
  'in %s no two controls have one name, and none is described by what it is called',
  (_name, View) => {
    render(<View {...props} />, document.body)
    const controls = [...document.querySelectorAll('button, summary')]
    const names = controls.map((one) => one.getAttribute('aria-label') ?? one.textContent)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    for (const [i, control] of controls.entries()) {
      const title = control.getAttribute('title')
      expect(title !== null && names[i]!.startsWith(title)).toBe(false)
      // what is seen of the name stands in it
      if (!control.querySelector('svg')) expect(names[i]).toContain(control.textContent)
    }
  },
)

test('the pointer is told what a sign does by what nobody hears', () => {
  render(<Icon path="M0 0" tip="Close" />, document.body)
  expect(document.querySelector('[title=Close]')!.getAttribute('aria-hidden')).toBe('true')
})

test('the overview says of how many names it counts those that are known', () => {
  const count = (shown: Apparatus, lang: 'ar' | 'en' | 'fr') => {
    render(
      <BackgroundPart room={2} {...props} apparatus={shown} t={getStrings(lang)} />,
      document.body,
    )
    return document.querySelector('.m span')!.textContent
  }
  const all = story.entities.length
  const known = story.entities.filter(({ link }) => link).length
  expect(known).toBeLessThan(all)
  expect(count(story, 'en')).toBe(`${known} of ${all} known`)
  expect(count(story, 'fr')).toBe(`${known} sur ${all} connus`)
  expect(count(buildApparatus(storyAr), 'ar')).toMatch(/^عُرف \d+\sمن\s\d+$/)
})
