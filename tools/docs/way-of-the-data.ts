/** The picture of docs/architecture.md, written as SVG from the table of rooms. */
import { house } from '../lint/house.ts'

interface Room {
  column: number
  row: number
  does: [string, string]
}
interface Arrow {
  from: string
  to: string
  words: string
}

/** Where each room stands in the picture, and what it does. */
export const rooms: Record<string, Room> = {
  reader: { column: 0, row: 0, does: ['finds the article in the page:', 'text with offsets'] },
  content: { column: 1, row: 0, does: ['script of the page:', 'highlights and card'] },
  ui: { column: 2, row: 0, does: ['views: card, popup,', 'settings, notes'] },
  analysis: { column: 0, row: 1, does: ['runs the steps in order,', 'here and in Node'] },
  background: { column: 1, row: 1, does: ['answers messages,', 'keeps packs and indexes open'] },
  platform: {
    column: 2,
    row: 1,
    does: ['browser: messages, storage,', 'the only way to other hosts'],
  },
  annotate: { column: 0, row: 2, does: ['finds names, claims,', 'citations, quantities'] },
  knowledge: { column: 1, row: 2, does: ['packs and notes:', 'links names to records'] },
  reporting: { column: 2, row: 2, does: ['finds the cited piece', 'and related reports'] },
  languages: { column: 0, row: 3, does: ['rules and word lists', 'of each language'] },
  text: { column: 1, row: 3, does: ['letters, words, numbers,', 'sentences of plain text'] },
  exchange: { column: 2, row: 4, does: ['what other programs read:', 'annotations, references'] },
  model: { column: 2, row: 3, does: ['types of what is passed', 'from room to room'] },
}

/** What goes from room to room; each arrow joins neighbours. */
export const arrows: Arrow[] = [
  { from: 'reader', to: 'content', words: 'article, offsets' },
  { from: 'content', to: 'ui', words: 'apparatus' },
  { from: 'content', to: 'background', words: 'text' },
  { from: 'background', to: 'content', words: 'apparatus' },
  { from: 'background', to: 'analysis', words: 'text, packs' },
  { from: 'background', to: 'platform', words: 'requests' },
  { from: 'analysis', to: 'annotate', words: 'text' },
  { from: 'annotate', to: 'knowledge', words: 'mentions' },
  { from: 'knowledge', to: 'reporting', words: 'linked names' },
  { from: 'languages', to: 'annotate', words: 'rules' },
]

const rowNames = [
  'In the page, and the views',
  'In the background',
  'Steps of the analysis',
  'Used by the steps',
  'Used by the views',
]
const width = 1040
const boxWidth = 236
const boxHeight = 118
const left = 32
const top = 56
const columnStep = 370
const rowStep = 194

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.ground { fill: #ffffff }
.box { fill: #f4f6f9; stroke: #57606a }
.name { font-size: 16px; font-weight: 600 }
.row { font-weight: 600 }
.small { font-size: 11px }
.arrow { stroke: #0a58a8; stroke-width: 1.5; fill: none }
.head { fill: #0a58a8 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.ground { fill: #0d1117 }
.box { fill: #161b22; stroke: #8b949e }
.arrow { stroke: #79b8ff }
.head { fill: #79b8ff }
}`

const leftOf = ({ column }: Room): number => left + column * columnStep
const topOf = ({ row }: Room): number => top + row * rowStep

function wordsAt(x: number, y: number, words: string, kind = ''): string {
  const name = kind ? ` class="${kind}"` : ''
  return `<text x="${x}" y="${y}"${name}>${words}</text>`
}

/** The imports of a room in lines that fit into its box. */
function importLines(room: string): string[] {
  const { imports } = house[room]!
  const names = imports.length === 0 ? ['nothing'] : imports
  const lines = ['imports']
  for (const [i, name] of names.entries()) {
    const words = i < names.length - 1 ? `${name},` : name
    if (`${lines.at(-1)} ${words}`.length > 38) lines.push(words)
    else lines[lines.length - 1] += ` ${words}`
  }
  return lines
}

function drawRoom(name: string, room: Room): string {
  const x = leftOf(room)
  const y = topOf(room)
  return [
    `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="6" class="box"/>`,
    wordsAt(x + 10, y + 22, name, 'name'),
    ...room.does.map((line, i) => wordsAt(x + 10, y + 41 + i * 16, line)),
    ...importLines(name).map((line, i) => wordsAt(x + 10, y + 77 + i * 14, line, 'small')),
  ].join('\n')
}

function drawArrow({ from, to, words }: Arrow): string {
  const [start, end] = [rooms[from]!, rooms[to]!]
  const isBackToo = arrows.some((arrow) => arrow.from === to && arrow.to === from)
  if (start.row === end.row) {
    const forward = start.column < end.column
    const y = topOf(start) + 40
    const startX = leftOf(start) + (forward ? boxWidth : 0)
    const endX = leftOf(end) + (forward ? 0 : boxWidth)
    const label = wordsAt((startX + endX) / 2, y - 8, words, 'small" text-anchor="middle')
    return drawLine([startX, y], [endX, y]) + label
  }
  const down = start.row < end.row
  const x = leftOf(start) + boxWidth * (isBackToo && down ? 0.45 : 0.75)
  const startY = topOf(start) + (down ? boxHeight : 0)
  const endY = topOf(end) + (down ? 0 : boxHeight)
  const anchor = isBackToo && down ? 'end' : 'start'
  const labelX = x + (anchor === 'end' ? -8 : 8)
  const label = wordsAt(labelX, (startY + endY) / 2 - 2, words, `small" text-anchor="${anchor}`)
  return drawLine([x, startY], [x, endY]) + label
}

/** A straight line with a head at its end. */
function drawLine([x, y]: [number, number], [endX, endY]: [number, number]): string {
  const [dx, dy] = [Math.sign(endX - x), Math.sign(endY - y)]
  const [baseX, baseY] = [endX - dx * 9, endY - dy * 9]
  const side = (sign: number) => `${baseX + sign * dy * 5},${baseY + sign * dx * 5}`
  return [
    `<path d="M${x} ${y}L${baseX} ${baseY}" class="arrow"/>`,
    `<polygon points="${endX},${endY} ${side(1)} ${side(-1)}" class="head"/>`,
    '',
  ].join('\n')
}

/** The whole picture as text. */
export function drawWayOfTheData(): string {
  const height = top + rowNames.length * rowStep - (rowStep - boxHeight) + 24
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>The way of the data through the rooms of src</title>',
    `<style>${style}\n</style>`,
    `<rect width="${width}" height="${height}" class="ground"/>`,
    ...rowNames.map((name, row) => wordsAt(left, top + row * rowStep - 14, name, 'row')),
    ...Object.entries(rooms).map(([name, room]) => drawRoom(name, room)),
    ...arrows.map(drawArrow),
    '</svg>',
  ].join('\n')}\n`
}
