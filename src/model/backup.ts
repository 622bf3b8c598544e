/** Everything that the reader set and wrote, as one file for another browser or another day. */
import type { FeedLink } from './stored-report.ts'
import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'
import type { SettingsChange } from './settings-change.ts'
import { isObject, textsIn } from './shape.ts'

const backupFormat = 'hashiya-backup'
const version = 1

/** A pack by where it can be had again: the file holds no pack. */
export interface BackupPack {
  id: string
  version: string
  /** null: it came from a file */
  url: string | null
}

/** What goes into a file. */
export interface Backup {
  settings: Settings
  /** ids of all packs, the preferred first, and of those switched off */
  order: string[]
  off: string[]
  packs: BackupPack[]
  /** addresses */
  catalogues: string[]
  feeds: FeedLink[]
  /** as notes.ts reads them: unchecked */
  notes: unknown[]
  /** kept articles, as read-kept.ts reads them: unchecked */
  kept: unknown[]
}

/** The file holds no backup. */
export class NotBackup extends Error {
  override name = 'NotBackup'
}

/**
 * The reader's own keys stay out: a file is copied and sent, and a key can be had again. `made`: ISO
 * date and time.
 */
export function writeBackup(backup: Backup, made: string): string {
  const { sourceKeys: _, ...settings } = backup.settings
  return `${JSON.stringify({ format: backupFormat, version, made, ...backup, settings }, null, 2)}\n`
}

/** What is no list counts as an empty one. */
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const objects = (value: unknown): Record<string, unknown>[] => listed(value).filter(isObject)
const isWeb = (url: unknown): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** Reads a file field by field: what is malformed is left out. Throws NotBackup. */
export function readBackup(text: string): Backup {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new NotBackup('not JSON')
  }
  if (!isObject(file) || file.format !== backupFormat) throw new NotBackup('no backup')
  // by what is left of a broken file nobody's settings become those of the beginning
  if (!isObject(file.settings)) throw new NotBackup('no settings')
  return {
    settings: readSettings(file.settings, file.settings),
    order: textsIn(file.order),
    off: textsIn(file.off),
    packs: objects(file.packs).flatMap(({ id, version: of, url }) =>
      typeof id === 'string' && typeof of === 'string'
        ? [{ id, version: of, url: isWeb(url) ? url : null }]
        : [],
    ),
    catalogues: textsIn(file.catalogues).filter(isWeb),
    feeds: objects(file.feeds).flatMap(({ url, title }) =>
      isWeb(url) ? [{ url, title: typeof title === 'string' ? title : url }] : [],
    ),
    notes: listed(file.notes),
    kept: listed(file.kept),
  }
}

/**
 * The settings of a backup as a change. What may leave the machine is no part of it: that is allowed
 * anew, source by source, in the browser that it is for.
 */
export function toChange(settings: Settings): SettingsChange {
  const { interfaceLanguage, theme, textSize, digits, marks, quiet, lookUp, badge } = settings
  const { remember, glossTitles, choices } = settings
  return {
    interfaceLanguage,
    theme,
    textSize,
    digits,
    marks,
    quiet,
    lookUp: lookUp === 'auto' ? 'offer' : lookUp,
    badge,
    remember,
    glossTitles,
    sitesOff: { add: settings.sitesOff },
    hiddenClaims: { add: settings.hiddenClaims },
    ...(choices.length > 0 && { choices: { add: choices } }),
  }
}
