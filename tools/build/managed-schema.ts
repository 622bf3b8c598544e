import type { Plugin } from 'vite'
import { managedSchema, managedSchemaFile, type BuildName } from './manifest.ts'

/** Writes what an organisation may fix into Chromium's build. */
export function writeManagedSchema(build: BuildName): Plugin {
  return {
    name: 'managed-schema',
    apply: 'build',
    generateBundle() {
      if (build !== 'chrome') return
      const source = `${JSON.stringify(managedSchema, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: managedSchemaFile, source })
    },
  }
}
