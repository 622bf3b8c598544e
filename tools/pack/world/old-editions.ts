import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from '../../../src/model/pack-version.ts'

/** Editions of each pack that stay: the newest, and those that readers may still have. */
const kept = 3

/** Removes the packs of a folder that newer editions have followed. */
export function dropOldEditions(folder: string): void {
  const byId = new Map<string, { name: string; version: string }[]>()
  for (const name of readdirSync(folder)) {
    const [, id, version] = /^(world-.+)-(\d+\.\d+\.\d+)\.pack$/.exec(name) ?? []
    if (!id || !version) continue
    byId.set(id, [...(byId.get(id) ?? []), { name, version }])
  }
  for (const editions of byId.values()) {
    editions.sort((a, b) => compareVersions(b.version, a.version))
    for (const { name } of editions.slice(kept)) rmSync(join(folder, name))
  }
}
