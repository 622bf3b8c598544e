import type { BlockKind } from '../model/text.ts'
import { BlockWriter, type WrittenBlock } from './block-writer.ts'
import { isCard, markCaptions } from './cards-and-captions.ts'
import { hasAttribute, tagOf } from './dom.ts'
import { findRole, inlineTags, silentTags, struckTags, type ElementRole } from './element-role.ts'
import { createLeaveOutRule, type Reach } from './left-out.ts'
import { isNoteMark } from './note-mark.ts'
import type { PageBlock } from './page-block.ts'
import { isQuotingCaption, isQuotingFigure, markPullQuotes } from './quoting-figures.ts'
import { walk, type Bound, type Visitor } from './walk.ts'
import { isInSentence } from './words-in-sentence.ts'

const kindOf = (tag: string): BlockKind | null =>
  /^(LI|D[TD])$/.test(tag)
    ? 'list-item'
    : tag === 'BLOCKQUOTE'
      ? 'quote'
      : /^H[1-6]$/.test(tag)
        ? 'heading'
        : null

const mediaTags = new Set('IMG PICTURE VIDEO IFRAME AUDIO OBJECT AMP-IMG AMP-VIDEO'.split(' '))

/** Cards come in lists: one or two that look like it may be the article itself. */
const leastCards = 3

export interface FoundBlocks {
  blocks: PageBlock[]
  /**
   * elements that hold blocks, with the run of them: blocks[from] up to blocks[to]; children before
   * parents
   */
  holders: { element: Element; from: number; to: number; named: boolean }[]
  /** where the walk ended before the page did */
  cut: Bound[]
}

/** An element that is being read and is not inline. */
interface OpenElement {
  element: Element
  kind: BlockKind
  /** the first block in it, and how many media stood before it */
  from: number
  media: number
  named: boolean
  isLead: boolean
}

/**
 * Every block of text under `root` within `reach`, in order. `hosts`: takes the elements that were met which have an open shadow root, or may
 * yet get one since the page gave them their name.
 */
export function findBlocks(root: Element, reach: Reach, hosts: Set<Element>): FoundBlocks {
  const finder = new BlockFinder(root, reach, hosts)
  const cut = walk(root, finder)
  const { blocks, holders, cards } = finder
  if (cards.length >= leastCards) for (const block of cards.flat()) block.isCard = true
  markPullQuotes(blocks)
  return { blocks, holders, cut }
}

class BlockFinder implements Visitor {
  readonly blocks: PageBlock[] = []
  readonly holders: FoundBlocks['holders'] = []
  readonly cards: PageBlock[][] = []
  readonly hosts: Set<Element>
  private readonly open: OpenElement[] = []
  private media = 0
  private readonly root: Element
  private readonly writer: BlockWriter
  private readonly readsCaptions: boolean
  private readonly isLeftOut: ReturnType<typeof createLeaveOutRule>

  constructor(root: Element, reach: Reach, hosts: Set<Element>) {
    this.root = root
    this.hosts = hosts
    this.isLeftOut = createLeaveOutRule(root, reach)
    this.readsCaptions = reach === 'captions'
    this.writer = new BlockWriter(root, (written) => this.keep(written))
  }

  text(node: Text): void {
    this.writer.addNode(node)
  }

  enter(element: Element): boolean {
    if (element === this.root) {
      this.openElement(element, 'paragraph', 'plain')
      return true
    }
    const tag = tagOf(element).toUpperCase()
    if (this.passOver(tag)) return false
    if (tag === 'BUTTON' && isInSentence(element, this.writer.before()))
      return this.enterInline(element, tag)
    if (tag.includes('-')) this.hosts.add(element)
    const isInline = inlineTags.has(tag)
    const isOfQuotation = isQuotingFigure(element, tag) || isQuotingCaption(element, tag)
    const isWords = this.isCustomInLine(element, tag)
    const role = findRole(element, isOfQuotation || isWords ? 'DIV' : tag, isInline)
    if (this.isLeftOut(element, role, tag)) {
      if (!isInline) this.writer.end()
      return false
    }
    if (isInline || isWords) return this.enterInline(element, tag)
    this.endBlock()
    this.openElement(element, kindOf(tag), role)
    return true
  }

  leave(element: Element): void {
    this.writer.closeQuotation(element)
    if (this.writer.closeLink(element)) return
    const top = this.open.at(-1)
    if (top?.element !== element) return
    this.endBlock()
    this.open.pop()
    const { blocks } = this
    if (blocks.length === top.from) return
    this.holders.push({ element, from: top.from, to: blocks.length, named: top.named })
    if (this.media > top.media && !this.readsCaptions) markCaptions(blocks, top.from)
    if (isCard(blocks, top.from)) this.cards.push(blocks.slice(top.from))
  }

  private openElement(element: Element, kind: BlockKind | null, role: ElementRole): void {
    const outer = this.open.at(-1)
    this.open.push({
      element,
      kind: kind ?? outer?.kind ?? 'paragraph',
      from: this.blocks.length,
      media: this.media,
      named: role === 'body',
      isLead: role === 'lead' || (outer?.isLead ?? false),
    })
  }

  private keep({ text, segments, links, linkShare }: WrittenBlock): void {
    const { element, kind, isLead } = this.open.at(-1)!
    this.blocks.push({
      text,
      kind,
      element,
      segments,
      links,
      linkShare,
      isLead,
      isCaption: false,
      isPullQuote: false,
      isCard: false,
    })
  }

  private endBlock(): void {
    this.writer.end()
    this.writer.forgetBreaks()
  }

  /** Silent elements, breaks and rules: nothing in them is read. */
  private passOver(tag: string): boolean {
    if (silentTags.has(tag)) {
      if (mediaTags.has(tag)) this.media++
    } else if (tag === 'BR') this.writer.addBreak()
    else if (tag === 'HR') this.writer.end()
    else return false
    return true
  }

  /**
   * In a paragraph or heading the parser leaves no blocks: what a page calls its own is part of a
   * line. Elsewhere it may be.
   */
  private isCustomInLine(element: Element, tag: string): boolean {
    return (
      tag.includes('-') &&
      (/^(P|H[1-6])$/i.test(tagOf(this.open.at(-1)!.element)) ||
        isInSentence(element, this.writer.before()))
    )
  }

  private enterInline(element: Element, tag: string): boolean {
    if (struckTags.has(tag) || isNoteMark(element, tag, this.writer.before())) return false
    if (tag !== 'WBR' && tag !== 'SLOT' && this.writer.isBreak(element)) {
      this.writer.addBreak()
      return false
    }
    if (tag === 'A' && hasAttribute(element, 'href')) this.writer.openLink(element)
    if (tag === 'Q') this.writer.openQuotation(element)
    return true
  }
}
