/**
 * What the page's cards ask online: kept with the page, counted, and asked again once the reader
 * has allowed it.
 */
import type { OnlineAnswer, OnlineState } from '../model/online.ts'
import type { Settings } from '../model/settings.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import type { CardOnline } from '../ui/ask/asker.ts'
import type { CardQuestion } from '../ui/ask/questions.ts'

export interface Online {
  /** what a card is given */
  forCard(mode: Settings['lookUp']): CardOnline
  /** the reader decided on the page that was opened for that */
  decided(allowed: boolean): void
  /** requests that left for this page */
  getSent(): number
}

export function createOnline(ask: AskBackground): Online {
  const states = new Map<string, OnlineState<unknown>>()
  let sent = 0
  let waiting: ((allowed: boolean) => void)[] = []

  const put = async <Value>({
    type,
    ask: what,
  }: CardQuestion<Value>): Promise<OnlineAnswer<unknown>> => {
    const answer = await ask(type, what as never).catch((): OnlineAnswer<unknown> => ({
      state: 'failed',
      failure: { kind: 'no-answer' },
      sent: 0,
    }))
    sent += answer.sent
    return answer
  }

  return {
    forCard: (mode) => ({
      mode,
      get: <Value>({ key }: CardQuestion<Value>) =>
        (states.get(key) as OnlineState<Value> | undefined) ?? null,
      // without the reader's press nobody is asked for a permission
      async ask(question, byReader, changed) {
        const tell = (state: OnlineState<unknown>) => {
          states.set(question.key, state)
          changed()
        }
        tell({ state: 'waiting' })
        let answer = await put(question)
        if (answer.state === 'must-allow' && byReader) {
          tell({ state: 'asked' })
          const decision = new Promise<boolean>((resolve) => waiting.push(resolve))
          const opened = await ask('open-allow', { subject: question.subject }).then(
            () => true,
            () => false,
          )
          if (!opened) return tell({ state: 'failed', failure: { kind: 'no-answer' } })
          if (await decision) {
            tell({ state: 'waiting' })
            answer = await put(question)
          }
        }
        if (answer.state !== 'must-allow') return tell(answer)
        states.delete(question.key)
        changed()
      },
    }),
    decided(allowed) {
      const all = waiting
      waiting = []
      for (const decide of all) decide(allowed)
    },
    getSent: () => sent,
  }
}
