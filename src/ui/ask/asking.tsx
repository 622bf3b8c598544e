import { Component, createRef, type ComponentChildren } from 'preact'
import { Failed } from '../parts/failed.tsx'
import { nameWith } from '../name-with.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { Asker } from './asker.ts'
import type { CardQuestion } from './questions.ts'

interface AskingProps<Value> {
  question: CardQuestion<Value>
  online: Asker
  t: CardStrings
  /** of the button that asks */
  label: string
  /** what is asked about, where other buttons of that label stand beside */
  of?: string
  /** asked as soon as it is shown, as far as nobody must be asked for a permission */
  byItself?: boolean
  /**
   * `at`: ISO date and time of the answer. `again` asks again, by another question where one is
   * given.
   */
  show: (
    value: Value,
    at: string,
    again: (question?: CardQuestion<Value>) => void,
  ) => ComponentChildren
  /** what came of some sources while others are waited for */
  showSoFar?: (value: Value) => ComponentChildren
}

/**
 * One question to online sources: the button, how the asking stands, what came, or why nothing did.
 * A class: hooks would weigh on every page.
 */
export class Asking<Value> extends Component<AskingProps<Value>> {
  private readonly ask = (question = this.props.question, byReader = true) =>
    void this.props.online.ask(question, byReader, () => this.setState({}))

  override componentDidMount() {
    const { byItself, online, question } = this.props
    if (byItself && !online.get(question)) this.ask(question, false)
  }

  private readonly place = createRef<HTMLDivElement>()

  private hasFocus(): boolean {
    const place = this.place.current
    const root = place?.getRootNode() as Document | ShadowRoot | undefined
    return place?.contains(root?.activeElement ?? null) ?? false
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.hasFocus()
  }

  /** The button that was pressed goes; the keyboard stays where the answer comes. */
  override componentDidUpdate(_props: unknown, _state: unknown, had: boolean) {
    if (had && !this.hasFocus()) this.place.current?.focus()
  }

  override render({ question, online, t, label, of, show, showSoFar }: AskingProps<Value>) {
    const state = online.get(question)
    const words = t.online
    const button = (name: string) => (
      <button
        type="button"
        class="link"
        aria-label={of && nameWith(name, of)}
        onClick={() => this.ask()}
      >
        {name}
      </button>
    )
    return (
      <div class="answer" aria-live="polite" tabIndex={-1} ref={this.place}>
        {!state && button(label)}
        {state?.state === 'waiting' && <p class="small">{words.waiting}</p>}
        {state?.state === 'waiting' && state.soFar !== undefined && showSoFar?.(state.soFar)}
        {state?.state === 'must-allow' && (
          <p class="small">
            {words.asked} {button(words.again)}
          </p>
        )}
        {state?.state === 'failed' && (
          <Failed failure={state.failure} t={t}>
            {button(words.again)}
          </Failed>
        )}
        {state?.state === 'answered' && show(state.value, state.at, this.ask)}
      </div>
    )
  }
}
