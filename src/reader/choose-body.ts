import { getAttribute, tagOf } from './dom.ts'
import { closestAround, isAround } from './drawn-tree.ts'
import type { FoundBlocks } from './find-blocks.ts'
import type { PageBlock } from './page-block.ts'
import { overlap } from './metadata/title.ts'
import { weigh } from './weigh.ts'

export interface Body {
  element: Element
  from: number
  to: number
  weight: number
}

const factors: Record<string, number> = { ARTICLE: 1.15, MAIN: 1.05 }

/**
 * The element whose text is most like an article's body: the greatest sum of its blocks' weights,
 * where prose counts for and links and scraps count against; names help. Only the article of this
 * title counts where the page has several.
 * Null when nothing on the page speaks for one.
 */
export function chooseBody({ blocks, holders }: FoundBlocks, title: string): Body | null {
  const [first, last] = findWindow(blocks, title)
  const sums = new Float64Array(blocks.length + 1)
  blocks.forEach((block, i) => {
    sums[i + 1] = sums[i]! + weigh(block)
  })
  let best: Body | null = null
  let most = 0
  for (const { element, from: start, to: stop, named } of holders) {
    const from = Math.max(start, first)
    const to = Math.min(stop, last)
    if (from >= to) continue
    const weight = sums[to]! - sums[from]!
    const score = weight * (named ? 1.3 : (factors[tagOf(element)] ?? 1))
    if (score > most) {
      most = score
      best = { element, from, to, weight }
    }
  }
  return best
}

/**
 * The blocks from the headline up to the next article's headline: all of them unless the page has
 * several articles of one make.
 */
function findWindow(blocks: PageBlock[], title: string): [number, number] {
  const headlines = blocks.flatMap(({ element, isCard }, i) =>
    tagOf(element) === 'H1' && !isCard ? i : [],
  )
  const own = headlines.find((i) => overlap(blocks[i]!.text, title) > 0.7)
  const next = headlines.find(
    (i) => own !== undefined && i > own && areOfOneMake(blocks[own]!.element, blocks[i]!.element),
  )
  if (own !== undefined && next === undefined) {
    const end = findNextArticle(blocks, own)
    if (end !== null) return [0, end]
  }
  return own === undefined || headlines.length < 2
    ? [0, blocks.length]
    : [
        headlines.some((i) => i < own && areOfOneMake(blocks[own]!.element, blocks[i]!.element))
          ? own
          : 0,
        next ?? blocks.length,
      ]
}

/** UTF-16 units of prose that make an <article> more than an entry of a live page, or a teaser. */
const leastOfArticle = 400

/**
 * The first block of the next whole article below the one of the headline at `own`, whose headline
 * is no <h1>: pages that go on without end load such. Null where none is.
 */
function findNextArticle(blocks: readonly PageBlock[], own: number): number | null {
  const around = closestAround(blocks[own]!.element, 'article')
  if (!around) return null
  const lettersFrom = (article: Element, from: number) =>
    blocks.slice(from).reduce((sum, { element, kind, text, linkShare }) => {
      const isProse = kind !== 'heading' && linkShare < 0.5
      return isProse && closestAround(element, 'article') === article ? sum + text.length : sum
    }, 0)
  if (lettersFrom(around, own) < leastOfArticle) return null
  for (let at = own + 1; at < blocks.length; at++) {
    const { element, kind } = blocks[at]!
    const other = closestAround(element, 'article')
    if (!other || other === around || isAround(around, other)) continue
    if (kind !== 'heading' || isAround(other, around)) return null
    return lettersFrom(other, at) < leastOfArticle ? null : at
  }
  return null
}

/**
 * Two headlines each of an <article> of its own, or both of the same class: not headings within one
 * article.
 */
function areOfOneMake(one: Element, other: Element): boolean {
  const [a, b] = [closestAround(one, 'article'), closestAround(other, 'article')]
  return a && b
    ? a !== b && !isAround(a, b)
    : getAttribute(one, 'class') !== null &&
        getAttribute(one, 'class') === getAttribute(other, 'class')
}
