import { writePack } from '../../src/knowledge/write-pack.ts'
import { checkPack } from './check/check-pack.ts'
import type { Finding } from './check/finding.ts'
import type { PackSource } from './source.ts'

/** A source that the check refuses. */
export class RefusedPack extends Error {
  override name = 'RefusedPack'
  readonly findings: Finding[]

  constructor(pack: string, findings: Finding[]) {
    super(`pack "${pack}" is refused:\n${findings.map(toLine).join('\n')}`)
    this.findings = findings
  }
}

/** The compiled file of a source. Throws RefusedPack. */
export function compile(source: PackSource): ArrayBuffer {
  const errors = checkPack(source).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new RefusedPack(source.name, errors)
  return writePack({
    manifest: source.manifest,
    entities: source.entities.map(({ record }) => record),
    reports: source.reports.map(({ record }) => record),
  })
}

export const toLine = ({ place, id, severity, message }: Finding): string => `${severity} ${place.file}:${place.line}${id ? ` ${id}` : ''}: ${message}`
