import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Colour = [number, number, number]

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const read = (hex: string): Colour =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Colour
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, [read(light!), read(dark!)]],
  ),
)

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour): number => {
  const [r, g, b] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Colour
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Colour, b: Colour): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const text: Record<string, string[]> = {
  ink: ['surface', 'sunken', 'act-tint', 'cited-tint'],
  'ink-2': ['surface', 'sunken', 'act-tint'],
  'ink-3': ['surface', 'sunken', 'act-tint'],
  act: ['surface', 'sunken', 'act-tint'],
  'on-act': ['act'],
}
const lines: Record<string, string[]> = {
  control: ['surface', 'sunken'],
  person: ['surface'],
  organisation: ['surface'],
  place: ['surface'],
  thing: ['surface'],
  cue: ['surface'],
  cited: ['surface', 'cited-tint'],
}

for (const [theme, at] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  test(`text and lines stand out enough in the ${theme} theme`, () => {
    for (const [pairs, least] of [
      [text, 4.5],
      [lines, 3],
    ] as const) {
      for (const [name, grounds] of Object.entries(pairs)) {
        for (const ground of grounds)
          expect(
            contrast(tokens.get(name)![at]!, tokens.get(ground)![at]!),
            `${name} on ${ground}`,
          ).toBeGreaterThanOrEqual(least)
      }
    }
  })
}
