import type { Apparatus } from '../../model/apparatus.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { writeDigits } from '../strings/digits.ts'
import type { Page } from './page.ts'
import { Picture, type PictureOf } from './picture.tsx'
import { buildSourceTree, listNodes, type PlacedNode, type SourceNode } from './source-tree.ts'

/** Nodes that are drawn; all stand in the table. */
const most = 26
const row = 22
const indent = 20

/** The article, its sources, whom these quote, the pieces that were found: each below its own. */
export function ChainPicture({
  apparatus,
  of,
  t,
}: {
  apparatus: Apparatus
  of: PictureOf
  t: AppStrings
}) {
  const words = t.pictures
  const tree = buildSourceTree(apparatus, t.card)
  const all = listNodes(tree)
  if (all.length < 2) return null
  const nodes = all.slice(0, most)
  const left = all.length - nodes.length
  return (
    <Picture
      name="chain"
      title={words.chain}
      told={words.chainTold(tree.children.length)}
      height={() => nodes.length * row + (left > 0 ? 18 : 2)}
      table={{
        head: [words.columns.source, words.columns.passedOnBy, words.columns.claims],
        rows: all
          .filter(({ parent }) => parent !== null)
          .map(({ node, parent }) => [node.name, all[parent!]!.node.name, node.count || '']),
      }}
      of={of}
      t={t}
    >
      {(page) => (
        <>
          {nodes.map((node, i) => (
            <Branch key={i} node={node} place={i} page={page} />
          ))}
          {nodes.map(({ node, depth }, i) => (
            <Node key={i} node={node} depth={depth} top={i * row} page={page} t={t} />
          ))}
          {left > 0 && (
            <text class="faint" x={page.at(0)} y={nodes.length * row + 12}>
              {words.rest(left)}
            </text>
          )}
        </>
      )}
    </Picture>
  )
}

const middle = (place: number): number => place * row + row / 2
const signOf = (depth: number): number => 6 + depth * indent

/** From the node that it comes from, down and across. */
function Branch({
  node: { depth, parent },
  place,
  page: { at },
}: {
  node: PlacedNode
  place: number
  page: Page
}) {
  if (parent === null) return null
  const from = at(signOf(depth - 1))
  return (
    <path class="branch" d={`M${from} ${middle(parent)}V${middle(place)}H${at(signOf(depth))}`} />
  )
}

/** Its sign tells what it is: a square the article, a disc who speaks, a diamond a piece. */
function Node({
  node: { kind, name, count },
  depth,
  top,
  page,
  t,
}: {
  node: SourceNode
  depth: number
  top: number
  page: Page
  t: AppStrings
}) {
  const x = page.at(signOf(depth))
  const y = top + row / 2
  const start = signOf(depth) + 11
  const number = count > 1 ? ` (${writeDigits(String(count), t.card)})` : ''
  return (
    <>
      {kind === 'speaker' ? (
        <circle class="sign speaker" cx={x} cy={y} r="5" />
      ) : (
        <path
          class={`sign ${kind}`}
          d={kind === 'article' ? `M${x - 5} ${y - 5}h10v10h-10z` : `M${x} ${y - 6}l6 6-6 6-6-6z`}
        />
      )}
      <text class={kind === 'article' ? 'strong' : ''} x={page.at(start)} y={y + 4}>
        {page.fit(name, page.width - start - (number.length + 1) * page.letter) + number}
      </text>
    </>
  )
}
