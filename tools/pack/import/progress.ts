import type { Tally } from './tally.ts'

/** Milliseconds between two lines. */
const betweenLines = 2000

/** Says how far an import has come, but not too often. */
export function createProgressReport(): (tally: Tally, done: number, bytes: number) => void {
  let said = 0
  return ({ read, kept, malformed }, done, bytes) => {
    if (performance.now() - said < betweenLines && (done < bytes || bytes === 0)) return
    said = performance.now()
    const share = bytes > 0 ? `${((done / bytes) * 100).toFixed(1)} % of ` : ''
    const size = ((bytes || done) / 1e6).toFixed(1)
    console.error(`${share}${size} MB: ${read} read, ${kept} kept, ${malformed} malformed`)
  }
}
