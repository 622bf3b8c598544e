import { Component, type ComponentChildren } from 'preact'
import { troubleOf, type Trouble } from '../../model/trouble.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'

interface PressProps {
  look?: string
  t: CardStrings
  onPress: () => Promise<unknown>
  children: ComponentChildren
}

/**
 * A button whose work may fail, and which then says so beside itself: pressed again, it tries again.
 * Pressed while it works, it does nothing more. A class: the card script does without hooks.
 */
export class Press extends Component<PressProps, { trouble: Trouble | null }> {
  override state = { trouble: null }
  private isAtWork = false

  private async press(): Promise<void> {
    if (this.isAtWork) return
    this.isAtWork = true
    this.setState({ trouble: null })
    try {
      await this.props.onPress()
    } catch (error) {
      this.setState({ trouble: troubleOf(error) })
    } finally {
      this.isAtWork = false
    }
  }

  override render({ look, t, children }: PressProps, { trouble }: { trouble: Trouble | null }) {
    return (
      <>
        <button type="button" class={look} onClick={() => void this.press()}>
          {children}
        </button>
        {trouble && (
          <span role="alert" class="meta">
            {sayTrouble(trouble, t)}
          </span>
        )}
      </>
    )
  }
}
