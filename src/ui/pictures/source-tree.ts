/** From whom the article has what it tells: its sources, whom these quote, the pieces found. */
import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { getChain } from '../claim-chain.ts'
import { getCitation, getLocalName, getSpeaker } from '../lookups.ts'
import { sayUnnamed } from '../say-unnamed.ts'

export interface SourceNode {
  kind: 'article' | 'speaker' | 'piece'
  name: string
  /** statements told by it */
  count: number
  children: SourceNode[]
}

/** A node with its depth in the order of drawing: each before what it leads to. */
export interface PlacedNode {
  node: SourceNode
  depth: number
  /** place in the list of the node from which it comes; null: the article */
  parent: number | null
}

export function buildSourceTree(
  apparatus: Apparatus,
  t: Pick<CardStrings, 'lang' | 'noSpeaker' | 'unclearWho'>,
): SourceNode {
  const { lang } = t
  const { article, citations, claims } = apparatus
  const root = createNode('article', article.publisher ?? article.title)
  const nameOf = (claim: Claim) => getSpeaker(apparatus, claim, lang) ?? sayUnnamed(claim, t)
  const told = new Set<string>()
  for (const claim of claims) {
    let node = root
    for (const link of getChain(apparatus, claim)) node = childOf(node, 'speaker', nameOf(link))
    node.count++
    const citation = getCitation(apparatus, claim)
    const [piece] = citation?.resolved ?? []
    if (citation && piece) {
      told.add(citation.id)
      childOf(node, 'piece', piece.title)
    }
  }
  // references on which no statement rests
  for (const { id, resolved } of citations) {
    const [piece] = resolved
    if (!piece || told.has(id)) continue
    childOf(
      childOf(root, 'speaker', getLocalName(apparatus, piece.outlet, lang)),
      'piece',
      piece.title,
    )
  }
  return root
}

const createNode = (kind: SourceNode['kind'], name: string): SourceNode => ({
  kind,
  name,
  count: 0,
  children: [],
})

function childOf({ children }: SourceNode, kind: SourceNode['kind'], name: string): SourceNode {
  const known = children.find((one) => one.kind === kind && one.name === name)
  if (known) return known
  const node = createNode(kind, name)
  children.push(node)
  return node
}

/** As an indented list: what leads furthest first. */
export function listNodes(root: SourceNode): PlacedNode[] {
  const placed: PlacedNode[] = []
  const add = (node: SourceNode, depth: number, parent: number | null) => {
    const place = placed.push({ node, depth, parent }) - 1
    for (const child of [...node.children].sort((a, b) => weigh(b) - weigh(a)))
      add(child, depth + 1, place)
  }
  add(root, 0, null)
  return placed
}

const weigh = ({ count, children }: SourceNode): number =>
  children.reduce((sum, child) => sum + weigh(child) + 1, count)
