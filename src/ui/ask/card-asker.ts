/**
 * What the cards of a page ask online: kept with the page, counted, and asked again once the reader
 * has allowed it.
 */
import type { OnlineState } from '../../model/online.ts'
import { createQuestionKeeper } from '../../model/question-keeper.ts'
import type { Settings } from '../../model/settings.ts'
import type { AskBackground } from '../../platform/messages/messages.ts'
import type { CardOnline } from './asker.ts'
import type { CardQuestion } from './questions.ts'

export interface CardAsker {
  /** what a card is given */
  forCard(mode: Settings['lookUp']): CardOnline
  /** the reader decided on the page that was opened for that */
  decided(allowed: boolean): Promise<void>
  /** requests that left for this page */
  getSent(): number
}

interface Asked {
  question: CardQuestion<unknown>
  changed: () => void
}

export function createCardAsker(ask: AskBackground): CardAsker {
  const states = new Map<string, OnlineState<unknown>>()
  let sent = 0
  let undecided: Asked[] = []
  const keeper = createQuestionKeeper<Asked>({
    async put({ question }) {
      const answer = await ask(question.type, question.ask as never)
      sent += answer.sent
      return answer
    },
    keep({ question: { key }, changed }, state) {
      if (state) states.set(key, state)
      else states.delete(key)
      changed()
    },
    async openAllow(asked) {
      undecided.push(asked)
      try {
        await ask('open-allow', { subject: asked.question.subject })
      } catch (error) {
        undecided = undecided.filter((other) => other !== asked)
        throw error
      }
    },
  })
  return {
    forCard: (mode) => ({
      mode,
      get: <Value>({ key }: CardQuestion<Value>) =>
        (states.get(key) as OnlineState<Value> | undefined) ?? null,
      async ask(question, byReader, changed) {
        await keeper.ask({ question, changed }, byReader)
      },
    }),
    async decided(allowed) {
      const decided = undecided
      undecided = []
      await Promise.all(decided.map((asked) => keeper.decided(asked, allowed)))
    },
    getSent: () => sent,
  }
}
