import { rootOf } from '../../reader/dom.ts'
import { drawnParentOf } from '../../reader/drawn-tree.ts'
import type { Scheme } from './highlight-styles.ts'
import { readLightness } from './luminance.ts'

/** Luminance from which on letters are light ones, and below which a ground is a dark one. */
const lightLetters = 0.3
const darkGround = 0.4

/**
 * Whether the ground behind an element is light or dark: the nearest background that is not
 * see-through, else the page's canvas. What a picture or gradient shows no style tells: there the
 * element's letters do.
 */
export function findScheme(element: Element): Scheme {
  for (let at: Element | null = element; at; at = drawnParentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') return findSchemeByLetters(element)
    const ground = readLightness(backgroundColor)
    if (ground && ground.alpha > 0.5) return ground.luminance < darkGround ? 'dark' : 'light'
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

const findSchemeByLetters = (element: Element): Scheme =>
  (readLightness(getComputedStyle(element).color)?.luminance ?? 0) > lightLetters ? 'dark' : 'light'
