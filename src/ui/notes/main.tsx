import { render } from 'preact'
import { defaultSettings, type Settings } from '../../model/settings.ts'
import { chooseLanguage } from '../language.ts'
import { getStrings } from '../strings/get-strings.ts'
import type { NotesHost } from './host.ts'
import { Notes } from './notes.tsx'
import './notes.css'

/** Opens the notes' page in this document, with the note that was begun elsewhere. Never rejects: notes that cannot be had are shown as none. */
export async function startNotes(host: NotesHost): Promise<void> {
  const page = document.documentElement
  const [settings, begun, notes] = await Promise.all([host.getSettings().catch(() => defaultSettings), host.takeBegun().catch(() => null), host.getNotes().catch(() => [])])
  const show = (now: Settings) => {
    const t = getStrings(chooseLanguage(now.interfaceLanguage, host.browserLanguage))
    page.lang = t.card.lang
    page.dir = t.card.dir
    if (now.theme) page.dataset.theme = now.theme
    else delete page.dataset.theme
    document.title = `${t.brand}: ${t.notes.title}`
    render(<Notes t={t} host={host} synced={now.syncNotes} first={notes} begun={begun} />, document.body)
  }
  host.onSettings(show)
  show(settings)
  document.body.dataset.state = 'ready'
}
