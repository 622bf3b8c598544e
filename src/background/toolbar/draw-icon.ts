/** The toolbar's button in each of its looks, drawn on 16 units: told apart by shape, not by colour alone. */
import type { ToolbarLook } from '../../ui/strings/toolbar-strings.ts'

/** Rectangles: left, top, width, height. */
type Box = readonly [number, number, number, number]

const margin: Box = [6, 2, 1, 12]
const lines: Box[] = [
  [8, 3, 6, 2],
  [8, 7, 6, 2],
  [8, 11, 4, 2],
]
const gloss: Box = [2, 7, 3, 2]
const dots: Box[] = [
  [8, 7, 1.5, 2],
  [10.25, 7, 1.5, 2],
  [12.5, 7, 1.5, 2],
]

const blue = '#1f4f9e'
const grey = '#636b78'
const white = '#ffffff'
const ochre = '#e8b552'

interface Look {
  ground: string
  boxes: readonly Box[]
  /** one letter in place of lines */
  letter?: string
  hasGloss?: boolean
  isStruck?: boolean
}

const looks: Record<ToolbarLook, Look> = {
  reading: { ground: blue, boxes: [margin, ...lines], hasGloss: true },
  nothing: { ground: grey, boxes: [margin, ...lines] },
  off: { ground: grey, boxes: [margin, ...lines], isStruck: true },
  language: { ground: grey, boxes: [margin], letter: '?' },
  failed: { ground: grey, boxes: [margin], letter: '!' },
  waits: { ground: grey, boxes: [margin, ...dots] },
}

/** Draws a look into a context of `size` by `size` pixels. */
function draw(context: OffscreenCanvasRenderingContext2D, look: ToolbarLook, size: number): void {
  const { ground, boxes, letter, hasGloss = false, isStruck = false } = looks[look]
  const fill = (colour: string, box: Box) => {
    context.fillStyle = colour
    context.fillRect(...box)
  }
  context.scale(size / 16, size / 16)
  context.fillStyle = ground
  context.beginPath()
  context.roundRect(0, 0, 16, 16, 3)
  context.fill()
  for (const box of boxes) fill(white, box)
  if (hasGloss) fill(ochre, gloss)
  if (letter) {
    context.fillStyle = white
    context.font = 'bold 11px sans-serif'
    context.textAlign = 'center'
    context.fillText(letter, 11, 12)
  }
  if (!isStruck) return
  for (const [colour, width] of [
    [ground, 4],
    [white, 1.6],
  ] as const) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.beginPath()
    context.moveTo(2.5, 13.5)
    context.lineTo(13.5, 2.5)
    context.stroke()
  }
}

const sizes = [16, 32, 48]

/** The picture of a look in the sizes that toolbars ask for, by pixels. */
export function drawIcon(look: ToolbarLook): Record<number, ImageData> {
  return Object.fromEntries(
    sizes.map((size) => {
      const context = new OffscreenCanvas(size, size).getContext('2d')!
      draw(context, look, size)
      return [size, context.getImageData(0, 0, size, size)]
    }),
  )
}
