/** A drawn picture as a file that stands by itself: its looks written into it, its title above. */
import { plainText } from '../quote.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** What style sheets give the parts of a picture. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
] as const
/** Units above and below the picture, for its title and who made it. */
const head = 46
const foot = 22
const side = 12
/** Device pixels of a unit, so that print is sharp. */
const scale = 3

export interface SavedSvg {
  text: string
  /** units */
  width: number
  height: number
}

/** The picture as it is seen now, with its colours and on its ground. `of`: what it is of. */
export function toSvg(
  drawn: SVGSVGElement,
  words: { title: string; of: string; madeBy: string },
): SavedSvg {
  const { width, height } = drawn.viewBox.baseVal
  const size = { width: width + 2 * side, height: height + head + foot }
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const inner = document.createElementNS(svgNamespace, 'g')
  copyLooks(drawn, copy)
  inner.append(...copy.childNodes)
  inner.setAttribute('transform', `translate(${side} ${head})`)
  const look = getComputedStyle(drawn)
  const ground = document.createElementNS(svgNamespace, 'rect')
  setAll(ground, { ...size, fill: look.backgroundColor })
  const isRtl = look.direction === 'rtl'
  const write = (text: string, y: number, more: Record<string, string>) => {
    const line = document.createElementNS(svgNamespace, 'text')
    line.textContent = cutLine(text, Math.floor(width / ofTitle))
    setAll(line, { x: isRtl ? width + side : side, y, fill: look.color, ...more })
    return line
  }
  copy.append(
    ground,
    write(words.title, 18, { 'font-size': '13', 'font-weight': '700' }),
    write(words.of, 34, { 'font-size': '10' }),
    inner,
    write(words.madeBy, size.height - 8, { 'font-size': '9' }),
  )
  for (const name of ['class', 'style', 'role', 'aria-labelledby']) copy.removeAttribute(name)
  setAll(copy, {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    direction: look.direction,
    'font-family': look.fontFamily,
  })
  return { text: toXml(new XMLSerializer().serializeToString(copy)), ...size }
}

/** Units of a letter of a line above or below the picture. */
const ofTitle = 5.6

/** A line with no more letters than its place has; none is cut in its middle. */
export function cutLine(text: string, longest: number): string {
  const letters = [...plainText(text)]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}

/**
 * Without the characters that XML 1.0 does not have (2.2), which a page's words may hold: with one
 * of them no program reads the file.
 */
export const toXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/**
 * Drawn by the browser itself from the text of the picture: nothing of another origin is in it, and
 * the policy of our pages lets an image load nothing but what is given as "data:".
 */
export async function toPng({ text, ...size }: SavedSvg): Promise<Blob> {
  const image = document.createElement('img')
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size.width * scale
  canvas.height = size.height * scale
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  )
}

/** Writes what the style sheets say into the copy, part by part. */
function copyLooks(drawn: Element, copy: Element): void {
  const look = getComputedStyle(drawn)
  for (const name of looks) {
    // patterns are named by the part itself: what is computed has their address as well
    if (name === 'fill' && copy.getAttribute('fill')?.startsWith('url')) continue
    copy.setAttribute(name, look.getPropertyValue(name))
  }
  for (const name of ['class', 'id']) if (copy.tagName !== 'pattern') copy.removeAttribute(name)
  ;[...drawn.children].forEach((child, i) => copyLooks(child, copy.children[i]!))
}

function setAll(element: Element, values: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value))
}
