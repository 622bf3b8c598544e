/**
 * What the popup asks online. The background keeps how each question stands, and goes on with what
 * the reader allowed: the popup closes meanwhile.
 */
import type { OnlineAnswer, OnlineState, AskedStates, PopupPage } from '../../model/online.ts'
import { questionKey } from '../../platform/storage/asked-questions.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import type { Asker } from '../ask/asker.ts'
import type { CardQuestion } from '../ask/questions.ts'

export interface PopupAsker extends Asker {
  /**
   * takes over what was asked before, or went on meanwhile; what cannot be had counts as not asked
   */
  look(): Promise<void>
}

/**
 * `getPage`: whose questions they are, under which the background counts what leaves, and whose
 * window says whether anything is kept.
 */
export function createPopupAsker(getPage: () => PopupPage | null, ask = askBackground): PopupAsker {
  let states: AskedStates = {}
  return {
    get: <Value>({ key }: CardQuestion<Value>) =>
      (states[questionKey(key)] as OnlineState<Value> | undefined) ?? null,
    async look() {
      const page = getPage()
      if (page !== null) states = await ask('list-asked', { page }).catch(() => ({}))
    },
    async ask({ key, type, ask: what, subject }, _byReader, changed) {
      const page = getPage()
      if (page === null) return
      const tell = (state: OnlineState<unknown>) => {
        states = { ...states, [questionKey(key)]: state }
        changed()
      }
      tell({ state: 'waiting' })
      const failed: OnlineAnswer<unknown> = {
        state: 'failed',
        failure: { kind: 'no-answer' },
        sent: 0,
      }
      const answer = await ask('ask-from-popup', {
        question: { key, type, ask: what, subject },
        page,
      }).catch(() => failed)
      tell(answer.state === 'must-allow' ? { state: 'asked' } : answer)
    },
  }
}
