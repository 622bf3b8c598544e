import type { Token, Tokens } from 'marked'
import type { Inline, MarkdownBlock } from '../../model/markdown.ts'
import { lexer } from './marked.late.ts'

/** Quotes and lists nested deeper than this are shown as their own text. */
const deepest = 8

/**
 * The parser's time is quadratic in the number of these marks: a text with more of them is shown as
 * it is.
 */
const mark = /[*_~]/g
const mostMarks = 1000

/**
 * The blocks of a Markdown text. HTML stands as the letters it is made of, images become links,
 * addresses are http or https. Never throws.
 */
export function readMarkdown(text: string): MarkdownBlock[] {
  if ((text.match(mark)?.length ?? 0) > mostMarks) return literal(text)
  try {
    return toBlocks(lexer(text, { gfm: true }), 0)
  } catch {
    // thousands of nested quotes overflow the parser's stack
    return literal(text)
  }
}

function toBlocks(tokens: readonly Token[], depth: number): MarkdownBlock[] {
  return tokens.flatMap((token): MarkdownBlock[] => {
    if (depth > deepest) return literal(token.raw)
    switch (token.type) {
      case 'space':
      case 'def':
        return []
      case 'heading':
        return [{ kind: 'heading', children: toInline((token as Tokens.Heading).tokens) }]
      case 'paragraph':
      case 'text':
        return [
          { kind: 'paragraph', children: toInline((token as Tokens.Paragraph).tokens ?? [token]) },
        ]
      case 'blockquote':
        return [{ kind: 'quote', blocks: toBlocks((token as Tokens.Blockquote).tokens, depth + 1) }]
      case 'list': {
        const { ordered, items } = token as Tokens.List
        return [
          { kind: 'list', ordered, items: items.map((item) => toBlocks(item.tokens, depth + 1)) },
        ]
      }
      case 'code':
        return [{ kind: 'code', text: (token as Tokens.Code).text }]
      case 'hr':
        return [{ kind: 'rule' }]
      default:
        return literal(token.raw)
    }
  })
}

const literal = (raw: string): MarkdownBlock[] =>
  raw.trim() ? [{ kind: 'paragraph', children: [raw.trim()] }] : []

const kinds: Record<string, 'strong' | 'emphasis' | 'deleted'> = {
  strong: 'strong',
  em: 'emphasis',
  del: 'deleted',
}

function toInline(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap((token): Inline | Inline[] => {
    const kind = kinds[token.type]
    if (kind) return { kind, children: toInline((token as Tokens.Strong).tokens) }
    switch (token.type) {
      case 'escape':
        return (token as Tokens.Escape).text
      // a list item's text holds further marks
      case 'text':
        return (token as Tokens.Text).tokens ? toInline((token as Tokens.Text).tokens!) : token.raw
      case 'codespan':
        return { kind: 'code', children: [(token as Tokens.Codespan).text] }
      case 'br':
        return { kind: 'break' }
      case 'link':
      case 'image': {
        const { href, text, raw } = token as Tokens.Link
        if (!/^https?:\/\/[^/]/i.test(href)) return raw
        return {
          kind: 'link',
          url: href,
          children:
            token.type === 'link' ? toInline((token as Tokens.Link).tokens) : [text || href],
        }
      }
      default:
        return token.raw
    }
  })
}
