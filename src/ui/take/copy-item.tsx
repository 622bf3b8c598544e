import { Component } from 'preact'
import { copyPath, Icon } from '../parts/icon.tsx'
import { nameWith } from '../name-with.ts'
import { sayCopied } from '../say-copied.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { Taken } from './taken.ts'
import { toHtmlItem, toMarkdownItem, toPlain } from './write-taken.ts'

interface CopyProps {
  taken: () => Taken
  t: CardStrings
}

interface CopyState {
  isOpen: boolean
  said: string
}

type Way = 'text' | 'markdown' | 'html'

/** What goes to the clipboard. Rich text brings plain text along, for who can take no other. */
function put(way: Way, taken: Taken, t: CardStrings): Promise<void> {
  const { clipboard } = navigator
  if (way === 'markdown') return clipboard.writeText(toMarkdownItem(taken, t))
  const plain = toPlain(taken, t)
  if (way === 'text') return clipboard.writeText(plain)
  const blob = (type: string, text: string) => new Blob([text], { type })
  return clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', toHtmlItem(taken, t)),
      'text/plain': blob('text/plain', plain),
    }),
  ])
}

/**
 * Copies one claim, fact or reference with its source at the first press, as rich text, which every
 * program takes in its own way; then it offers each of three forms. A class: the card script does
 * without hooks.
 */
export class CopyItem extends Component<CopyProps, CopyState> {
  override state = { isOpen: false, said: '' }

  private async copy(way: Way): Promise<void> {
    const { taken, t } = this.props
    // the same words again are heard only where they were gone
    this.setState({ said: '' })
    this.setState({ said: await sayCopied(() => put(way, taken(), t), t.take) })
  }

  private turn(): void {
    const isOpen = !this.state.isOpen
    this.setState({ isOpen, said: '' })
    if (isOpen) void this.copy('html')
  }

  override render({ taken, t }: CopyProps, { isOpen, said }: CopyState) {
    return (
      <span class="copy-item">
        <button
          type="button"
          class="icon"
          // heard in a list of buttons, it is told from the others like it
          aria-label={nameWith(t.take.copy, taken().words)}
          aria-expanded={isOpen}
          onClick={() => this.turn()}
        >
          <Icon path={copyPath} tip={t.take.copy} />
        </button>
        {isOpen && (
          <span class="ways">
            {(['text', 'markdown', 'html'] as const).map((way) => (
              <button key={way} type="button" onClick={() => void this.copy(way)}>
                {t.take[way]}
              </button>
            ))}
            <span role="status" class="meta">
              {said}
            </span>
          </span>
        )}
      </span>
    )
  }
}
