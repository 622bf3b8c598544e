/**
 * The reader's notes as a pack like any other: found by the same index, shown beside the others'
 * notes, exported as a file.
 */
import type { EntityRecord, PackManifest } from '../../model/knowledge.ts'
import { ownPack, type OwnNote } from '../../model/own-note.ts'
import { isIndexableName } from '../gazetteer/build-index.ts'
import type { Pack } from '../pack-file/pack.ts'
import { readMarkdown } from './read-markdown.ts'
import { writePack } from '../pack-file/write-pack.ts'

/** A text's language, by its first letter: what a spelling is filed under. */
const languageOf = (text: string): string =>
  /\p{Script=Arabic}/u.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'ar' : 'en'

/**
 * Names that no index can hold (more than 16 words, several lines) are left out: such a note is
 * found in the list alone.
 */
function toRecord({
  id,
  name,
  aliases,
  type,
  text,
  sources,
  tags,
  changed,
}: OwnNote): EntityRecord {
  const byLanguage: Record<string, string[]> = {}
  for (const alias of aliases.filter(isIndexableName))
    (byLanguage[languageOf(alias)] ??= []).push(alias)
  return {
    id,
    type,
    kind: 'own-note',
    labels: isIndexableName(name) ? { [languageOf(name)]: name } : {},
    aliases: byLanguage,
    descriptions: {},
    remark: { text, blocks: readMarkdown(text), sources, tags, changed },
  }
}

/**
 * The compiled pack of all notes that are not removed. `version`: of the notes, for a file that is
 * given away.
 */
export function writeNotesPack(notes: readonly OwnNote[], version = '1.0.0'): ArrayBuffer {
  return writePack({
    manifest: { ...manifest, version },
    entities: notes.filter(({ deleted }) => !deleted).map(toRecord),
    reports: [],
  })
}

/** The notes of a pack that checkFile has passed; each is still to be read field by field. */
export function readNotesPack(pack: Pack): unknown[] {
  return Array.from({ length: pack.size.records }, (_, number) => pack.getRecordAt(number)).flatMap(
    (record): unknown[] => {
      if (!record?.remark) return []
      const { id, labels, aliases, type, remark } = record
      const [name = '', ...others] = [...Object.values(labels), ...Object.values(aliases).flat()]
      const { text, sources, tags, changed } = remark
      return [
        {
          id,
          name,
          aliases: others,
          type,
          text,
          sources,
          tags,
          created: changed,
          changed,
          revision: `${id}~${changed.replace(/\W/g, '')}`,
          ancestors: [],
        },
      ]
    },
  )
}

const manifest: PackManifest = {
  id: ownPack,
  version: '1.0.0',
  title: { ar: 'ملاحظاتك', en: 'Your notes' },
  description: { ar: 'ملاحظات كتبها القارئ.', en: 'Notes written by the reader.' },
  languages: ['ar', 'en'],
  licence: 'LicenseRef-own',
  credits: [],
  coverage: null,
}
