import { render } from 'preact'
import { troubleOf } from '../../model/trouble.ts'
import { dressPage } from '../dress-page.ts'
import { hearSettings } from '../hear-settings.ts'
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
  const heard = hearSettings(host)
  const [first, unread, shortcuts] = await Promise.all([
    host.getSettings().catch(troubleOf),
    host.getUnread().catch(() => []),
    host.getShortcuts().catch(() => []),
  ])
  const loaded = heard.getEarly() ?? first
  if (typeof loaded === 'string') {
    heard.stop()
    return sayUnanswered(loaded, {
      settings: null,
      browserLanguage: host.browserLanguage,
      titleOf,
      headingOf: (t) => t.options.title,
      onAgain: () => void startOptions(host),
    })
  }
  const show = showSettings(host, loaded, (shown) => {
    const t = dressPage(shown.settings, host.browserLanguage, titleOf)
    render(
      <Options t={t} host={host} shortcuts={shortcuts} unread={unread} {...shown} />,
      document.body,
    )
  })
  heard.follow(show)
  document.body.dataset.state = 'ready'
}

const titleOf = (words: AppStrings): string => `${words.brand}: ${words.options.title}`
