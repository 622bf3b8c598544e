/** What the popup asks online: kept while it is open. What is not allowed yet is decided on a page of its own, which closes the popup. */
import type { OnlineAnswer, OnlineState } from '../../model/online.ts'
import { askBackground, type PopupPage } from '../../platform/messages.ts'
import type { Asker } from '../card/card-props.ts'
import type { CardQuestion } from '../card/questions.ts'

/** `getPage`: under which the background counts what leaves, and whose window says whether anything is kept. */
export function createPopupAsker(getPage: () => PopupPage | null, ask = askBackground): Asker {
  const states = new Map<string, OnlineState<unknown>>()
  return {
    get: <Value>({ key }: CardQuestion<Value>) => (states.get(key) as OnlineState<Value> | undefined) ?? null,
    async ask({ key, type, ask: what, subject }, _byReader, changed) {
      const tell = (state: OnlineState<unknown>) => {
        states.set(key, state)
        changed()
      }
      tell({ state: 'waiting' })
      const page = getPage(), question = { ...what, ...(page !== null && { page }) }
      const answer = await ask(type, question as never).catch((): OnlineAnswer<unknown> => ({ state: 'failed', failure: { kind: 'network' }, sent: 0 }))
      if (answer.state !== 'must-allow') return tell(answer)
      tell({ state: 'asked' })
      await ask('open-allow', { subject })
    },
  }
}
