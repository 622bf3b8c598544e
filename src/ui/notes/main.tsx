import { render } from 'preact'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { dressPage } from '../dress-page.ts'
import type { NotesHost } from './host.ts'
import { Notes } from './notes.tsx'
import './notes.css'

/**
 * Opens the notes' page in this document, with the note that was begun elsewhere. Never rejects:
 * notes that cannot be had are shown as none.
 */
export async function startNotes(host: NotesHost): Promise<void> {
  const [settings, begun, notes] = await Promise.all([
    host.getSettings().catch(() => defaultSettings),
    host.takeBegun().catch(() => null),
    host.getNotes().catch(() => []),
  ])
  const show = (now: Settings) => {
    const t = dressPage(
      now,
      host.browserLanguage,
      (words) => `${words.brand}: ${words.notes.title}`,
    )
    render(
      <Notes t={t} host={host} synced={now.syncNotes} first={notes} begun={begun} />,
      document.body,
    )
  }
  host.onSettings(show)
  show(settings)
  document.body.dataset.state = 'ready'
}
