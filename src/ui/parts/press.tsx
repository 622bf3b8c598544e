import { Component, type ComponentChildren } from 'preact'

interface PressProps {
  look?: string
  /** said beside the button when its work failed */
  failed: string
  onPress: () => Promise<unknown>
  children: ComponentChildren
}

/**
 * A button whose work may fail, and which then says so. A class: the card script does without
 * hooks.
 */
export class Press extends Component<PressProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  private async press(): Promise<void> {
    this.setState({ hasFailed: false })
    try {
      await this.props.onPress()
    } catch {
      this.setState({ hasFailed: true })
    }
  }

  override render({ look, failed, children }: PressProps) {
    return (
      <>
        <button type="button" class={look} onClick={() => void this.press()}>
          {children}
        </button>
        {this.state.hasFailed && (
          <span role="alert" class="meta">
            {failed}
          </span>
        )}
      </>
    )
  }
}
