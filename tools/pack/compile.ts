import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import { writeReportSection } from '../../src/reporting/index/report-section.ts'
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

/**
 * The compiled file of a source, its reports filed by the names that it knows itself. Throws
 * RefusedPack.
 */
export function compile(source: PackSource): ArrayBuffer {
  const plain = compileWith(source, null)
  return source.reports.length === 0
    ? plain
    : compileWith(source, createKnowledge([openPack(plain)]))
}

/** The same with reports filed by the names that `knowledge` knows; null: not filed. */
export function compileWith(source: PackSource, knowledge: KnowledgeBase | null): ArrayBuffer {
  const errors = checkPack(source).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new RefusedPack(source.name, errors)
  const reports = source.reports.map(({ record }) => record)
  return writePack({
    manifest: source.manifest,
    entities: source.entities.map(({ record }) => record),
    reports,
    extra: knowledge ? writeReportSection(reports, knowledge) : [],
  })
}

export const toLine = ({ place, id, severity, message }: Finding): string =>
  `${severity} ${place.file}:${place.line}${id ? ` ${id}` : ''}: ${message}`
