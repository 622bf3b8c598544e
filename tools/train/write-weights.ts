import { writeFileSync } from 'node:fs'

/** Writes what a trainer made as a module of one constant in base64. `bytes`: its content. */
export function writeBase64(file: string, name: string, bytes: Uint8Array): void {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  writeFileSync(
    file,
    `/** Made by npm run train; see docs/models.md. */\nexport const ${name} =\n  '${base64}'\n`,
  )
}

const most = 127

/**
 * Writes the weights of a log-linear model, one signed byte each, and behind them the shares from
 * which on something is shown, in hundredths. `steps`: how many a weight of 1 takes.
 */
export function writeWeights(
  { file, name }: { file: string; name: string },
  weights: Float64Array,
  steps: number,
  shares: readonly number[],
): void {
  const bytes = Int8Array.from([
    ...Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight * steps)))),
    ...shares.map((share) => Math.min(most, Math.round(share * 100))),
  ])
  writeBase64(file, name, new Uint8Array(bytes.buffer))
}
