/**
 * The reader's notes as a pack: found by the same index, shown beside other packs' notes, exported
 * as a file.
 */
import {
  languageByScript,
  notesPackWords,
  type NotesPackWords,
} from '../../languages/words-in-packs.ts'
import type { EntityRecord, Localised, PackManifest } from '../../model/knowledge.ts'
import { getNoteNames } from '../../model/note-names.ts'
import { ownPack, type OwnNote } from '../../model/own-note.ts'
import { isIndexableName } from '../gazetteer/build-index.ts'
import type { Pack } from '../pack-file/pack.ts'
import { readMarkdown } from './read-markdown.ts'
import { writePack } from '../pack-file/write-pack.ts'

/**
 * Names that no index can hold (more than 16 words, several lines) are no labels: such a note is
 * found in the list alone, and its remark keeps its name for whom the file is given to.
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
    (byLanguage[languageByScript(alias)] ??= []).push(alias)
  const remark = { text, blocks: readMarkdown(text), sources, tags, changed }
  const isFound = isIndexableName(name)
  return {
    id,
    type,
    kind: 'own-note',
    labels: isFound ? { [languageByScript(name)]: name } : {},
    aliases: byLanguage,
    descriptions: {},
    remark: isFound ? remark : { name, ...remark },
  }
}

/** The compiled pack of all notes that are not removed. */
export function writeNotesPack(notes: readonly OwnNote[]): ArrayBuffer {
  return writePack({
    manifest,
    entities: notes.filter(({ deleted }) => !deleted).map(toRecord),
    reports: [],
  })
}

/** The notes of a pack that checkFile has passed; each is still to be read field by field. */
export function readNotesPack(pack: Pack): unknown[] {
  return Array.from({ length: pack.size.records }, (_, number) => pack.getRecordAt(number)).flatMap(
    (record): unknown[] => {
      if (!record?.remark) return []
      const { id, type, remark } = record
      const { text, sources, tags, changed } = remark
      const [name = '', ...others] = getNoteNames(record)
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

const localise = (part: (words: NotesPackWords) => string): Localised =>
  Object.fromEntries(Object.entries(notesPackWords).map(([lang, words]) => [lang, part(words)]))

const manifest: PackManifest = {
  id: ownPack,
  version: '1.0.0',
  title: localise(({ title }) => title),
  description: localise(({ description }) => description),
  languages: Object.keys(notesPackWords),
  licence: 'LicenseRef-own',
  credits: [],
  coverage: null,
}
