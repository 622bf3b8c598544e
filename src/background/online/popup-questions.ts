/**
 * Questions to online sources that are asked from a popup: their states are kept for the next popup
 * of that page, and they go on once the reader has allowed them, whether a popup is open or not.
 */
import type { AllowSubject, OnlineAnswer, PopupPage } from '../../model/online.ts'
import { createQuestionKeeper } from '../../model/question-keeper.ts'
import type { Runtime } from '../../platform/browser.ts'
import type { AskedQuestions } from '../../platform/storage/asked-questions.ts'
import type { PopupQuestion, QuestionType } from '../../platform/messages/messages.ts'

export interface PopupQuestionsDependencies {
  asked: AskedQuestions
  /** puts a question to who answers it; `soFar`: called with what came before the rest */
  put(
    type: QuestionType,
    ask: object,
    sender: Runtime.MessageSender,
    soFar: (value: unknown) => void,
  ): Promise<OnlineAnswer<unknown>>
  /** opens the page on which the reader decides; `mark`: under which the question waits */
  openAllow(
    subject: AllowSubject,
    page: PopupPage,
    mark: string,
    sender: Runtime.MessageSender,
  ): Promise<unknown>
  handOver(value: unknown): Promise<string>
  takeOver(mark: string): Promise<unknown>
  /** a question stands otherwise than before */
  tell(): void
}

/** As it waits for the reader's decision. */
interface Undecided {
  question: PopupQuestion
  page: PopupPage
}

interface Asked extends Undecided {
  sender: Runtime.MessageSender
}

export interface PopupQuestions {
  ask(asked: Undecided, sender: Runtime.MessageSender): Promise<OnlineAnswer<unknown>>
  /** the reader decided; an allowed question is asked now */
  decided(
    decision: { mark: string; allowed: boolean },
    sender: Runtime.MessageSender,
  ): Promise<null>
}

export function createPopupQuestions({
  asked,
  put,
  openAllow,
  handOver,
  takeOver,
  tell,
}: PopupQuestionsDependencies): PopupQuestions {
  const keeper = createQuestionKeeper<Asked>({
    put: ({ question: { type, ask }, page, sender }, soFar) =>
      put(type, { ...ask, page }, sender, soFar),
    async keep({ question, page }, state) {
      await asked.save(page, question.key, state)
      tell()
    },
    // the background may be ended before the reader decides: the question waits in storage
    openAllow: async ({ question, page, sender }) =>
      openAllow(question.subject, page, await handOver({ question, page }), sender),
  })
  return {
    ask: ({ question, page }, sender) => keeper.ask({ question, page, sender }, true),
    async decided({ mark, allowed }, sender) {
      const undecided = (await takeOver(mark)) as Undecided | null
      if (undecided) await keeper.decided({ ...undecided, sender }, allowed)
      return null
    },
  }
}
