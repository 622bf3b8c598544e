import { writeFileSync } from 'node:fs'

/** Writes what a trainer made as a module of one constant in base64. `bytes`: its content. */
export const writeBase64 = (file: string, name: string, bytes: Uint8Array): void =>
  writeConstants(file, { [name]: bytes })

/** Writes what a trainer made as a module of constants in base64, each by its name. */
export function writeConstants(file: string, constants: Record<string, Uint8Array>): void {
  const lines = Object.entries(constants).map(
    ([name, { buffer, byteOffset, byteLength }]) =>
      `export const ${name} =\n  '${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}'\n`,
  )
  writeFileSync(file, `/** Made by npm run train; see docs/models.md. */\n${lines.join('')}`)
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
