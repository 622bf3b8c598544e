import type { Page } from 'puppeteer-core'

/** A picture's pixel that differs from the other's: its place, and by how much (0–255). */
export interface Difference {
  x: number
  y: number
  by: number
}

/**
 * Where two pictures of one size (PNG) differ. A browser decodes them: `view` is any page of it that
 * lets a picture be made from bytes.
 */
export async function findDifferences(
  view: Page,
  one: Uint8Array,
  other: Uint8Array,
): Promise<Difference[]> {
  const texts = [one, other].map((bytes) => Buffer.from(bytes).toString('base64'))
  const found = await view.evaluate(async (encoded) => {
    const read = async (text: string) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, image.width, image.height)
    }
    const [a, b] = [await read(encoded[0]!), await read(encoded[1]!)]
    if (a.width !== b.width || a.height !== b.height) return null
    const differing: { x: number; y: number; by: number }[] = []
    for (let i = 0; i < a.data.length; i += 4) {
      let by = 0
      for (let channel = 0; channel < 3; channel++)
        by = Math.max(by, Math.abs(a.data[i + channel]! - b.data[i + channel]!))
      if (by > 0) differing.push({ x: (i / 4) % a.width, y: Math.floor(i / 4 / a.width), by })
    }
    // as a string: Firefox's protocol is slow with many objects
    return JSON.stringify(differing)
  }, texts)
  if (!found) throw new Error('the pictures are of two sizes')
  return JSON.parse(found) as Difference[]
}
