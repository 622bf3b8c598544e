import { build, type InlineConfig, type Rolldown } from 'vite'

/**
 * A module and all that it imports as one classic script, with whatever its plugins emitted beside
 * it.
 */
export interface OneFile {
  code: string
  assets: readonly Rolldown.OutputAsset[]
  /** ids of the modules of which code stands in it */
  modules: readonly string[]
}

/**
 * Builds `entry` as a function that runs at once; what it exports becomes a variable `name`. By
 * default as a part of what is built further: in the language of today, nothing made small.
 */
export async function buildOneFile(
  entry: string,
  name: string,
  { build: options, ...config }: InlineConfig = { build: { minify: false, target: 'es2024' } },
): Promise<OneFile> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ...config,
    build: { ...options, write: false, lib: { entry, formats: ['iife'], name, fileName: name } },
  })
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const chunk = output.find((one) => one.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`)
  return {
    code: chunk.code,
    assets: output.filter((one) => one.type === 'asset'),
    modules: modulesOf(chunk),
  }
}

/** Hears of the modules of which code is shipped. */
export type OnShipped = (modules: readonly string[]) => void

/** Ids of the modules of which a chunk holds code. */
export const modulesOf = ({ modules }: Rolldown.OutputChunk): string[] =>
  Object.keys(modules).filter((id) => modules[id]!.renderedLength > 0)
