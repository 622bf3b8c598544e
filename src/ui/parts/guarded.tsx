import { Component, type ComponentChildren } from 'preact'

/** A part of a page that may fail to be drawn: then its place says so, and the rest stands. */
export class Guarded extends Component<
  { words: string; children: ComponentChildren },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false }

  override componentDidCatch(): void {
    this.setState({ hasFailed: true })
  }

  override render() {
    return this.state.hasFailed ? <p class="notice">{this.props.words}</p> : this.props.children
  }
}
