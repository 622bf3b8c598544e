/**
 * Asks the background and waits no longer than it works. A background that is ended loses what it
 * was asked; some browsers tell who asked, some do not. So each question bears a mark, and now and
 * then the background is asked whether it is still at work on it: one that was started again in
 * between is not.
 */
import { NoAnswer } from '../../model/trouble.ts'

/** Milliseconds. */
export interface Patience {
  /** between two looks whether the question is still worked on */
  look: number
  /** for the answer to such a look */
  answer: number
  /** for an answer that is on its way, when the work is over */
  last: number
}

const patience: Patience = { look: 2000, answer: 4000, last: 500 }

export interface Asking {
  /** puts the question, under a mark */
  send(mark: string): Promise<unknown>
  /** whether the background is at work on what was asked under that mark */
  isWorking(mark: string): Promise<boolean>
  /** how often it may be put: more than once only what does no harm when it is done twice */
  tries: number
  /** milliseconds in all, however often it is put */
  limit: number
  patience?: Patience
}

/** What a wait came to before there was an answer. */
type Silence = 'lost' | 'over'

/** Rejects with NoAnswer where none came in any try. */
export async function askInTime({
  send,
  isWorking,
  tries,
  limit,
  patience: given = patience,
}: Asking): Promise<unknown> {
  const end = Date.now() + limit
  for (let left = tries; ; left--) {
    const mark = makeMark()
    // in a promise: an extension that was updated under its page throws at once
    const sent = Promise.resolve(mark).then(send)
    const asked = sent.then(
      // Firefox answers in place of a background that was ended: with nothing, which we never do
      (value) => (value === undefined ? { error: new Error('no answer') } : { value }),
      (error: unknown) => ({ error }),
    )
    const watch = { isOver: false, end }
    const told = await Promise.race([asked, waitWhileWorking(() => isWorking(mark), given, watch)])
    watch.isOver = true
    if (typeof told === 'object' && 'value' in told) return told.value
    if (left > 1 && told !== 'over' && Date.now() < end) continue
    throw new NoAnswer(typeof told === 'object' ? String(told.error) : 'the background is silent')
  }
}

/** Ends once nobody works on it any more, or time is over. */
async function waitWhileWorking(
  isWorking: () => Promise<boolean>,
  { look, answer, last }: Patience,
  watch: { isOver: boolean; end: number },
): Promise<Silence> {
  while (!watch.isOver && Date.now() < watch.end) {
    await pause(look)
    if (watch.isOver) break
    // no answer to this says nothing: a background that works hard answers late
    const works = await Promise.race([
      isWorking().catch(() => null),
      pause(answer).then(() => null),
    ])
    if (works !== false) continue
    await pause(last)
    return 'lost'
  }
  return 'over'
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** crypto.randomUUID is not there in pages without https. */
const makeMark = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-')
