/**
 * The section of a pack with its prebuilt report index (docs/pack-format.md). It is optional:
 * without it a pack opens more slowly.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { ExtraSection } from '../../knowledge/pack-file/lay-out-pack.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import type { IndexPart } from './report-index.ts'
import { openSegment, writeSegment } from './segments/segment-file.ts'
import { createSegment } from './segments/segment.ts'

const section = 'report-index'

/**
 * `knowledge`: the packs that know the names in the titles, including the reports' own. Gives
 * nothing where there are no reports.
 */
export function writeReportSection(
  reports: readonly ReportRecord[],
  knowledge: KnowledgeBase,
): ExtraSection[] {
  return reports.length === 0
    ? []
    : [
        {
          name: section,
          bytes: new Uint8Array(writeSegment(createSegment(reports, knowledge))),
          isFirst: true,
        },
      ]
}

/**
 * A pack's reports as a part of the index. Indexed on the spot where the section is missing or of
 * another version; null where there are no reports.
 */
export async function loadPackPart(
  pack: Pack,
  knowledge: KnowledgeBase,
): Promise<IndexPart | null> {
  const {
    size: { reports: size },
    getReportAt,
  } = pack
  if (size === 0) return null
  const bytes = await pack.loadSection(section)
  const found =
    bytes && openSegment(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)
  const segment =
    found?.size === size
      ? found
      : await knowledge.runWithRecords(() =>
          createSegment(
            Array.from({ length: size }, (_, number) => getReportAt(number)),
            knowledge,
          ),
        )
  return { segment, getReport: getReportAt }
}
