import { render } from 'preact'
import type { Settings } from '../model/settings.ts'
import type { Trouble } from '../model/trouble.ts'
import { dressPage } from './dress-page.ts'
import { Unanswered } from './parts/unanswered.tsx'
import type { AppStrings } from './strings/app-strings.ts'

interface Page {
  /** null where they could not be had */
  settings: Settings | null
  /** its language, BCP 47 */
  browserLanguage: string
  /** in the tab, and as the heading */
  titleOf: (t: AppStrings) => string
  headingOf: (t: AppStrings) => string
  onAgain: () => void
}

/** Fills this document with what could not be had, and the way to ask again. */
export function sayUnanswered(trouble: Trouble, page: Page): void {
  const t = dressPage(page.settings, page.browserLanguage, page.titleOf)
  render(
    <Unanswered trouble={trouble} title={page.headingOf(t)} t={t} onAgain={page.onAgain} />,
    document.body,
  )
  document.body.dataset.state = 'error'
}
