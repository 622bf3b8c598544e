/**
 * Questions to online sources that are asked from a popup: answered, kept for the next popup of
 * that page, and gone on with once the reader has allowed them.
 */
import type { AllowSubject, OnlineAnswer, PopupPage } from '../../model/online.ts'
import type { Runtime } from '../../platform/browser.ts'
import type { AskedQuestions } from '../../platform/storage/asked-questions.ts'
import type { PopupQuestion, QuestionType } from '../../platform/messages/messages.ts'

export interface PopupQuestionsDependencies {
  asked: AskedQuestions
  /** puts a question to who answers it */
  put(
    type: QuestionType,
    ask: object,
    sender: Runtime.MessageSender,
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

interface Waiting {
  question: PopupQuestion
  page: PopupPage
}

export interface PopupQuestions {
  ask(waiting: Waiting, sender: Runtime.MessageSender): Promise<OnlineAnswer<unknown>>
  /**
   * the reader decided; an allowed question is asked now, whether its popup is still there or not
   */
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
  const answer = async (
    { question, page }: Waiting,
    sender: Runtime.MessageSender,
  ): Promise<OnlineAnswer<unknown>> => {
    const keep = async (state: Parameters<AskedQuestions['save']>[2]) => {
      await asked.save(page, question.key, state)
      tell()
    }
    await keep({ state: 'waiting' })
    const answered = await put(question.type, { ...question.ask, page }, sender).catch(
      (): OnlineAnswer<unknown> => ({ state: 'failed', failure: { kind: 'no-answer' }, sent: 0 }),
    )
    await keep(answered.state === 'must-allow' ? null : answered)
    return answered
  }
  return {
    async ask(waiting, sender) {
      const answered = await answer(waiting, sender)
      if (answered.state !== 'must-allow') return answered
      await asked.save(waiting.page, waiting.question.key, { state: 'asked' })
      await openAllow(waiting.question.subject, waiting.page, await handOver(waiting), sender)
      tell()
      return answered
    },
    async decided({ mark, allowed }, sender) {
      const waiting = (await takeOver(mark)) as Waiting | null
      if (!waiting) return null
      if (allowed) await answer(waiting, sender)
      else {
        await asked.save(waiting.page, waiting.question.key, null)
        tell()
      }
      return null
    },
  }
}
