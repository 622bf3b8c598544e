import { render } from 'preact'
import type { Settings } from '../../model/settings.ts'
import { troubleOf } from '../../model/trouble.ts'
import { dressPage } from '../dress-page.ts'
import { showSettings } from '../shown-settings.ts'
import { sayUnanswered } from '../say-unanswered.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { OptionsHost } from './host.ts'
import { Options } from './options.tsx'
import './options.css'

/**
 * Opens the options page in this document and keeps it in step with the settings. Never rejects:
 * settings that cannot be had are not shown as others than they are.
 */
export async function startOptions(host: OptionsHost): Promise<void> {
  let changed: Settings | null = null
  let take = (next: Settings): void => {
    changed = next
  }
  // from the start: what changes while the page is being filled is not lost
  const forget = host.onSettings((next) => take(next))
  const [first, unread, shortcuts] = await Promise.all([
    host.getSettings().catch(troubleOf),
    host.getUnread().catch(() => []),
    host.getShortcuts().catch(() => []),
  ])
  const loaded = changed ?? first
  if (typeof loaded === 'string') {
    forget()
    return sayUnanswered(loaded, {
      settings: null,
      browserLanguage: host.browserLanguage,
      titleOf,
      headingOf: (t) => t.options.title,
      onAgain: () => void startOptions(host),
    })
  }
  take = showSettings(host, loaded, (shown) => {
    const t = dressPage(shown.settings, host.browserLanguage, titleOf)
    render(
      <Options t={t} host={host} shortcuts={shortcuts} unread={unread} {...shown} />,
      document.body,
    )
  })
  document.body.dataset.state = 'ready'
}

const titleOf = (words: AppStrings): string => `${words.brand}: ${words.options.title}`
