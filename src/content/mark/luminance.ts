/** A computed colour of CSS, as far as telling light from dark needs. */
export interface Lightness {
  /** relative luminance as WCAG 2.2 defines it, 0–1; in spaces wider than sRGB about that */
  luminance: number
  /** 0–1 */
  alpha: number
}

/**
 * Reads a colour as getComputedStyle writes it: `rgb()`, `oklch()`, `lab()`, `color(srgb …)` and
 * their kin. Null for a space that is not known here.
 */
export function readLightness(colour: string): Lightness | null {
  const [, name = '', given = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(colour) ?? []
  const words = given.split(/[\s,/]+/)
  const space = name === 'color' ? words.shift()! : name
  // "none" is a channel that has no part in the colour
  const [a = 0, b = 0, c = 0, alpha = 1] = words.map((word) => Number.parseFloat(word) || 0)
  const luminance = luminanceIn.get(space)?.(a, b, c)
  return luminance === undefined ? null : { luminance, alpha }
}

type Luminance = (a: number, b: number, c: number) => number

/** Of shares of red, green and blue, 0–1. */
const ofShares: Luminance = (...shares) => {
  const [r, g, b] = shares.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const ofBytes: Luminance = (r, g, b) => ofShares(r / 255, g / 255, b / 255)
/** Of lightness as CIE defines it, 0–100. */
const ofLab: Luminance = (lightness) =>
  lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3
/** Of lightness, 0–1; exact for greys. */
const ofOklab: Luminance = (lightness) => lightness ** 3

const luminanceIn = new Map<string, Luminance>(
  Object.entries({
    rgb: ofBytes,
    rgba: ofBytes,
    lab: ofLab,
    lch: ofLab,
    oklab: ofOklab,
    oklch: ofOklab,
    srgb: ofShares,
    'display-p3': ofShares,
    rec2020: ofShares,
  }),
)
