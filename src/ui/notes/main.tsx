import { render } from 'preact'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { troubleOf } from '../../model/trouble.ts'
import { dressPage } from '../dress-page.ts'
import { hearSettings } from '../hear-settings.ts'
import { sayUnanswered } from '../say-unanswered.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { BegunNote, NotesHost } from './host.ts'
import { Notes } from './notes.tsx'
import './notes.css'

/**
 * Opens the notes' page in this document, with the note that was begun elsewhere. Never rejects:
 * notes that cannot be had are not shown as none, and a begun one waits for them.
 */
export async function startNotes(host: NotesHost, before?: BegunNote | null): Promise<void> {
  const heard = hearSettings(host)
  const [settings, begun, notes] = await Promise.all([
    host.getSettings().catch(() => null),
    before === undefined ? host.takeBegun().catch(() => null) : before,
    host.getNotes().catch(troubleOf),
  ])
  if (typeof notes === 'string') {
    heard.stop()
    sayUnanswered(notes, {
      settings,
      browserLanguage: host.browserLanguage,
      titleOf,
      headingOf: (t) => t.notes.title,
      onAgain: () => void startNotes(host, begun),
    })
    return
  }
  const show = (now: Settings) => {
    const t = dressPage(now, host.browserLanguage, titleOf)
    render(
      <Notes t={t} host={host} synced={now.syncNotes} first={notes} begun={begun} />,
      document.body,
    )
  }
  heard.follow(show)
  show(heard.getEarly() ?? settings ?? defaultSettings)
  document.body.dataset.state = 'ready'
}

const titleOf = (words: AppStrings): string => `${words.brand}: ${words.notes.title}`
