import type { BlockKind } from '../model/text.ts'
import { isArabicOrSyriac, isIndic, isOtherThanArabic } from '../text/joining-scripts.ts'
import { isCard, markCaptions } from './cards-and-captions.ts'
import { findByTag, hasAttribute, tagOf, textContentOf } from './dom.ts'
import { findRole, isArticleAllTheSame, silentTags } from './element-role.ts'
import { irregular, isJoiner, isMark, isSpace } from './letters.ts'
import type { PageBlock } from './page-block.ts'
import { breaksLine } from './line-breaks.ts'
import type { Segment } from './offset-map.ts'
import { walk, type Bound } from './walk.ts'

const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK ' +
    'NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)
const kindOf = (tag: string): BlockKind | null =>
  /^(LI|D[TD])$/.test(tag)
    ? 'list-item'
    : tag === 'BLOCKQUOTE'
      ? 'quote'
      : /^H[1-6]$/.test(tag)
        ? 'heading'
        : null

const mediaTags = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME', 'AUDIO', 'OBJECT'])

/** Elements of an unlikely name that may hold the article all the same. */
const mostUnlikely = 50

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

/**
 * Every block of text under `root`, in order. `strict`: leaves out what its own names tell to be no
 * part of an article.
 */
export function findBlocks(root: Element, strict: boolean): FoundBlocks {
  const blocks: PageBlock[] = []
  const holders: FoundBlocks['holders'] = []
  const cards: PageBlock[][] = []
  const open: {
    element: Element
    kind: BlockKind
    from: number
    media: number
    named: boolean
    isLead: boolean
  }[] = []
  const paragraphs = findByTag(root, 'p').length
  let text = ''
  let segments: Segment[] = []
  let links: PageBlock['links'] = []
  let gap = false
  let anchor: Element | null = null
  let anchorStart = 0
  let breaks = 0
  let media = 0

  let spells: boolean | null = null
  function joinersSpell(data: string, at: number): boolean {
    const before = data.charCodeAt(at - 1)
    if (isIndic(before)) return true
    if (!isArabicOrSyriac(before)) return false
    return (spells ??= isOtherThanArabic((textContentOf(root) ?? '').slice(0, 50_000)))
  }

  function flush(): void {
    closeLink()
    if (text !== '') {
      const { element, kind, isLead } = open.at(-1)!
      blocks.push({
        text,
        kind,
        element,
        segments,
        links,
        linkShare: linkedOf(links) / text.length,
        isLead,
        isCaption: false,
        isCard: false,
      })
      segments = []
      links = []
      text = ''
    }
    gap = false
    anchorStart = 0
  }

  function closeLink(): void {
    if (anchor && text.length > anchorStart)
      links.push({ start: anchorStart, end: text.length, element: anchor })
  }

  /** What stands before a break is a line of links, as by-lines and topics are. */
  function isLinks(): boolean {
    return linkedOf(links) > text.length * 0.6
  }

  function add(node: Text, from: number, to: number): void {
    if (from >= to) return
    if (gap && text !== '') text += ' '
    gap = false
    if (anchor && anchorStart > text.length) anchorStart = text.length
    segments.push({ start: text.length, length: to - from, node, nodeStart: from })
    text += node.data.slice(from, to)
  }

  function addNode(node: Text): void {
    const data = node.data
    let end = data.length
    let start = 0
    if (breaks) {
      if (data.trim() === '') return
      if (breaks > 1 || /[.!?؟:»”"…]$/.test(text) || isLinks()) flush()
      breaks = 0
      gap = true
    }
    if (!irregular.test(data)) {
      if (data.charCodeAt(0) === 32) {
        gap = true
        start = 1
      }
      const trails = end > start && data.charCodeAt(end - 1) === 32
      add(node, start, trails ? end - 1 : end)
      gap ||= trails
      return
    }
    while (start < end) {
      const unit = data.charCodeAt(start)
      if (isSpace(unit)) {
        gap = true
        start++
        continue
      }
      if (isMark(unit) || (isJoiner(unit) && !joinersSpell(data, start))) {
        start++
        continue
      }
      let stop = start + 1
      for (; stop < end; stop++) {
        const next = data.charCodeAt(stop)
        if (isMark(next) || (isJoiner(next) && !joinersSpell(data, stop))) break
        if (isSpace(next)) {
          if (stop + 1 >= end || next !== 32) break
          const after = data.charCodeAt(stop + 1)
          if (isSpace(after) || isMark(after)) break
        }
      }
      add(node, start, stop)
      start = stop
    }
  }

  let all = 0
  /** Each asks all that is in it: a page that nests them would be asked without end. */
  function mayBeArticle(element: Element): boolean {
    if (all >= mostUnlikely || !isArticleAllTheSame(element, paragraphs)) return false
    all++
    return true
  }

  function enter(element: Element): boolean {
    if (element === root) {
      open.push({ element, kind: 'paragraph', from: 0, media: 0, named: false, isLead: false })
      return true
    }
    const tag = tagOf(element).toUpperCase()
    if (silentTags.has(tag)) {
      if (mediaTags.has(tag)) media++
      return false
    }
    if (tag === 'BR') {
      breaks++
      return false
    }
    if (tag === 'HR') {
      flush()
      return false
    }
    const isInline = inlineTags.has(tag)
    const role = findRole(element, tag, isInline)
    if (role === 'aside' || (role === 'unlikely' && strict && !mayBeArticle(element))) {
      if (!isInline) flush()
      return false
    }
    if (isInline) {
      if (tag !== 'WBR' && breaksLine(element, text, gap)) {
        breaks++
        return false
      }
      if (tag === 'A' && hasAttribute(element, 'href')) {
        anchor = element
        anchorStart = text.length + Number(gap && text !== '')
      }
      return true
    }
    flush()
    breaks = 0
    const outer = open.at(-1)
    open.push({
      element,
      kind: kindOf(tag) ?? outer?.kind ?? 'paragraph',
      from: blocks.length,
      media,
      named: role === 'body',
      isLead: role === 'lead' || (outer?.isLead ?? false),
    })
    return true
  }

  function leave(element: Element): void {
    if (element === anchor) {
      closeLink()
      anchor = null
      return
    }
    const top = open.at(-1)
    if (top?.element !== element) return
    flush()
    breaks = 0
    open.pop()
    if (blocks.length === top.from) return
    holders.push({ element, from: top.from, to: blocks.length, named: top.named })
    if (media > top.media) markCaptions(blocks, top.from)
    if (isCard(blocks, top.from)) cards.push(blocks.slice(top.from))
  }

  const cut = walk(root, { text: addNode, enter, leave })
  if (cards.length > 2) for (const block of cards.flat()) block.isCard = true
  return { blocks, holders, cut }
}

/** Letters that are links. */
const linkedOf = (links: PageBlock['links']): number =>
  links.reduce((sum, { start, end }) => sum + end - start, 0)
