import { render } from 'preact'
import type { PageState } from '../../model/apparatus.ts'
import { chooseLanguage } from '../language.ts'
import { getStrings } from '../strings/get-strings.ts'
import type { PopupHost } from './host.ts'
import { Popup } from './popup.tsx'
import './popup.css'

/** What `document.body.dataset.state` says of the popup. */
function summarise({ state }: PageState): 'loading' | 'ready' | 'empty' | 'error' {
  return state === 'ready' || state === 'loading' || state === 'error' ? state : 'empty'
}

/** Opens the popup in this document over what the host knows, and follows its changes. Never rejects: a failure is a state. */
export async function startPopup(host: PopupHost): Promise<void> {
  const page = document.documentElement
  const settings = await host.getSettings().catch(() => null)
  const t = getStrings(chooseLanguage(settings?.interfaceLanguage ?? null, host.browserLanguage))
  page.lang = t.card.lang
  page.dir = t.card.dir
  if (settings?.theme) page.dataset.theme = settings.theme
  document.title = t.brand
  const show = (state: PageState) => {
    render(<Popup state={state} t={t} host={host} />, document.body)
    document.body.dataset.state = summarise(state)
  }
  show({ state: 'loading' })
  host.onChange(show)
  show(await host.getState().catch((error: unknown): PageState => ({ state: 'error', message: error instanceof Error ? error.message : String(error) })))
}
