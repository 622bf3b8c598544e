/**
 * What the popup asks online. The background keeps how each question stands
 * (background/online/popup-questions.ts), and goes on with what the reader allowed: the popup
 * closes meanwhile.
 */
import type { AskedStates, OnlineState, PopupPage } from '../../model/online.ts'
import { createQuestionKeeper } from '../../model/question-keeper.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { questionKey } from '../../platform/storage/asked-questions.ts'
import type { Asker } from './asker.ts'
import type { CardQuestion } from './questions.ts'

export interface PopupAsker extends Asker {
  /**
   * takes over what was asked before, or went on meanwhile; what cannot be had counts as not asked
   */
  look(): Promise<void>
}

interface Asked {
  question: CardQuestion<unknown>
  page: PopupPage
  changed: () => void
}

/**
 * `getPage`: whose questions they are, under which the background counts what leaves, and whose
 * window says whether anything is kept.
 */
export function createPopupAsker(getPage: () => PopupPage | null, ask = askBackground): PopupAsker {
  let states: AskedStates = {}
  const keeper = createQuestionKeeper<Asked>({
    put: ({ question: { key, type, ask: what, subject }, page }) =>
      ask('ask-from-popup', { question: { key, type, ask: what, subject }, page }),
    keep({ question, changed }, state) {
      const { [questionKey(question.key)]: _before, ...others } = states
      states = state ? { ...others, [questionKey(question.key)]: state } : others
      changed()
    },
    // the background has opened it
    openAllow: async () => {},
  })
  return {
    get: <Value>({ key }: CardQuestion<Value>) =>
      (states[questionKey(key)] as OnlineState<Value> | undefined) ?? null,
    async look() {
      const page = getPage()
      if (page !== null) states = await ask('list-asked', { page }).catch(() => ({}))
    },
    async ask(question, byReader, changed) {
      const page = getPage()
      if (page !== null) await keeper.ask({ question, page, changed }, byReader)
    },
  }
}
