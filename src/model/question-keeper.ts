/**
 * How a question to online sources goes, from the press to the answer; for cards and popup alike.
 *
 *     none ──ask──▶ waiting ──▶ answered or failed
 *                    │   ▲
 *                    ▼   │ the reader allows it
 *                 must-allow ──the reader refuses──▶ none
 */
import type { OnlineAnswer, OnlineState } from './online.ts'

export interface QuestionKeeperDependencies<Question> {
  /** sends the question; a rejection counts as a failure. `soFar`: called with partial answers */
  put(question: Question, soFar: (value: unknown) => void): Promise<OnlineAnswer<unknown>>
  /** keeps how the question stands; null: as if it had never been asked */
  keep(question: Question, state: OnlineState<unknown> | null): Promise<void> | void
  /** opens the page on which the reader decides; rejects when it cannot be opened */
  openAllow(question: Question): Promise<unknown>
}

export interface QuestionKeeper<Question> {
  /**
   * Never rejects. `byReader`: the reader pressed a button, so a permission may be asked for.
   * Without that a question that is not allowed stands as if it had never been asked.
   */
  ask(question: Question, byReader: boolean): Promise<OnlineAnswer<unknown>>
  /** The reader decided on a question that stands at must-allow. */
  decided(question: Question, allowed: boolean): Promise<void>
}

const noAnswer = (sent: number): OnlineAnswer<unknown> => ({
  state: 'failed',
  failure: { kind: 'no-answer' },
  sent,
})

export function createQuestionKeeper<Question>({
  put,
  keep,
  openAllow,
}: QuestionKeeperDependencies<Question>): QuestionKeeper<Question> {
  const answer = async (question: Question): Promise<OnlineAnswer<unknown>> => {
    await keep(question, { state: 'waiting' })
    const soFar = (value: unknown) => void keep(question, { state: 'waiting', soFar: value })
    return put(question, soFar).catch(() => noAnswer(0))
  }
  /** Asked without a press, or after the reader's decision: no permission is requested. */
  const askAllowed = async (question: Question) => {
    const answered = await answer(question)
    await keep(question, answered.state === 'must-allow' ? null : answered)
    return answered
  }
  return {
    async ask(question, byReader) {
      if (!byReader) return askAllowed(question)
      const answered = await answer(question)
      await keep(question, answered)
      if (answered.state !== 'must-allow') return answered
      try {
        await openAllow(question)
        return answered
      } catch {
        const failed = noAnswer(answered.sent)
        await keep(question, failed)
        return failed
      }
    },
    async decided(question, allowed) {
      if (allowed) await askAllowed(question)
      else await keep(question, null)
    },
  }
}
