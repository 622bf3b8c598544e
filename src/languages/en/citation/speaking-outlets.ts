/**
 * Outlets that report, and people who speak through them: "The Hill reported", "told CNN", "said on
 * MSNBC", "NBC's Dante Ruiz noted".
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { readStaff, rememberStaff } from './outlet-staff.ts'
import { readReportingOutlet } from './reporting-outlets.ts'
import { draftOf, isJoined } from './speaking-draft.ts'
import { readToldOutlet, readToldStaff } from './told-outlets.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { announceVerbs } from './words.ts'

export function findSpeakingOutlets(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  for (const outlet of block.outlets) {
    rememberStaff(block, outlet)
    const draft =
      outlet.kind === 'platform'
        ? readCompany(block, outlet)
        : (readToldOutlet(block, outlet) ??
          readStaff(block, outlet) ??
          readReportingOutlet(block, outlet))
    if (draft) drafts.push(draft)
  }
  return [...drafts, ...readToldStaff(block)]
}

/** A platform that announces something speaks as a company. */
function readCompany(block: EnglishBlock, outlet: NamedOutlet): CitationDraft | null {
  return announceVerbs.has(baseAt(block.words, outlet.to)) && isJoined(block, outlet.to - 1)
    ? draftOf(block, [outlet.from, outlet.to + 1], 'statement', outlet)
    : null
}
