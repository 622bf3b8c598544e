import { rootOf } from '../../reader/dom.ts'
import { drawnParentOf } from '../../reader/drawn-tree.ts'
import type { Scheme } from './highlight-styles.ts'

/**
 * Whether the ground behind an element is light or dark: the nearest background that is not
 * see-through, else the page's canvas.
 */
export function findScheme(element: Element): Scheme {
  for (let at: Element | null = element; at; at = drawnParentOf(at)) {
    const [r, g, b, alpha] = channels(getComputedStyle(at).backgroundColor)
    if (alpha! > 0.5) return luminance(r!, g!, b!) < 0.4 ? 'dark' : 'light'
  }
  // a page without any background shows the browser's canvas, dark only where the page says that it
  // can be
  const root = rootOf(document)
  const scheme = root ? getComputedStyle(root).colorScheme : ''
  return scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light'
}

/**
 * Red, green, blue (0–255) and alpha of a computed colour; other colour spaces than sRGB count as
 * see-through.
 */
function channels(colour: string): number[] {
  const numbers = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : []
  return numbers.length >= 3
    ? [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1]
    : [0, 0, 0, 0]
}

/** WCAG 2.2, relative luminance. */
function luminance(...rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
