import type { Inline, MarkdownBlock } from '../../model/markdown.ts'
import { getDirection, guessLanguage } from '../language.ts'
import { plainText } from '../quote.ts'
import { Outward } from './outward.tsx'

/** Shows a reader's Markdown from parsed data: no HTML, no pictures; links open like all others. */
export function Markdown({ blocks }: { blocks: MarkdownBlock[] }) {
  return (
    <div class="prose">
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </div>
  )
}

/**
 * The words of a block, for telling its direction: a browser's own "auto" looks past children that
 * have one.
 */
function wordsOf(part: MarkdownBlock | Inline): string {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'quote':
      return part.blocks.map(wordsOf).join(' ')
    case 'list':
      return part.items.flat().map(wordsOf).join(' ')
    case 'code':
      return 'text' in part ? '' : part.children.map(wordsOf).join('')
    default:
      return 'children' in part ? part.children.map(wordsOf).join('') : ''
  }
}

function Block({ block }: { block: MarkdownBlock }) {
  const dir = getDirection(guessLanguage(wordsOf(block)))
  switch (block.kind) {
    case 'heading':
      return (
        <p dir={dir}>
          <b>
            <Marked parts={block.children} />
          </b>
        </p>
      )
    case 'paragraph':
      return (
        <p dir={dir}>
          <Marked parts={block.children} />
        </p>
      )
    case 'quote':
      return (
        <blockquote dir={dir}>
          {block.blocks.map((inner) => (
            <Block block={inner} />
          ))}
        </blockquote>
      )
    case 'code':
      return <pre dir="ltr">{plainText(block.text)}</pre>
    case 'rule':
      return <hr />
    case 'list': {
      const items = block.items.map((item) => (
        <li>
          {item.map((inner) => (
            <Block block={inner} />
          ))}
        </li>
      ))
      return block.ordered ? <ol dir={dir}>{items}</ol> : <ul dir={dir}>{items}</ul>
    }
    // a kind that a later version wrote
    default:
      return null
  }
}

function Marked({ parts }: { parts: Inline[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return plainText(part)
        switch (part.kind) {
          case 'strong':
            return (
              <strong>
                <Marked parts={part.children} />
              </strong>
            )
          case 'emphasis':
            return (
              <em>
                <Marked parts={part.children} />
              </em>
            )
          case 'deleted':
            return (
              <del>
                <Marked parts={part.children} />
              </del>
            )
          case 'code':
            return (
              <code dir="ltr">
                <Marked parts={part.children} />
              </code>
            )
          case 'link':
            return (
              <Outward url={part.url}>
                <Marked parts={part.children} />
              </Outward>
            )
          case 'break':
            return <br />
          default:
            return null
        }
      })}
    </>
  )
}
