import { render } from 'preact'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { troubleOf } from '../../model/trouble.ts'
import { dressPage } from '../dress-page.ts'
import { hearSettings } from '../hear-settings.ts'
import { sayUnanswered } from '../say-unanswered.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { LibraryHost } from './host.ts'
import { Library } from './library.tsx'
import './library.css'

/**
 * Opens the library in this document. Never rejects: articles that cannot be had are not shown as
 * none.
 */
export async function startLibrary(host: LibraryHost): Promise<void> {
  const heard = hearSettings(host)
  const [settings, kept] = await Promise.all([
    host.getSettings().catch(() => null),
    host.getKept().catch(troubleOf),
  ])
  if (typeof kept === 'string') {
    heard.stop()
    sayUnanswered(kept, {
      settings,
      browserLanguage: host.browserLanguage,
      titleOf,
      headingOf: (t) => t.library.title,
      onAgain: () => void startLibrary(host),
    })
    return
  }
  const show = (now: Settings) => {
    const t = dressPage(now, host.browserLanguage, titleOf)
    render(<Library t={t} host={host} first={kept} />, document.body)
  }
  heard.follow(show)
  show(heard.getEarly() ?? settings ?? defaultSettings)
  document.body.dataset.state = 'ready'
}

const titleOf = (words: AppStrings): string => `${words.brand}: ${words.library.title}`
