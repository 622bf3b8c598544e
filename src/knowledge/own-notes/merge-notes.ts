/**
 * Merges two versions of a note from two devices: a later version replaces an earlier one; of two
 * rival versions both are kept.
 */
import type { NoteDraft, OwnNote } from '../../model/own-note.ts'

/**
 * How many ancestors a version keeps. A device that was offline for longer gets an extra copy;
 * nothing is lost.
 */
const mostAncestors = 50

export interface Merged {
  /** the note as it now is */
  note: OwnNote
  /**
   * the other of two conflicting versions, as a note of its own; null when one is based on the
   * other or both have the same content
   */
  copy: OwnNote | null
}

/**
 * Merges two versions of one note (the same id). Commutative: every device gets the same result.
 */
export function mergeNotes(mine: OwnNote, theirs: OwnNote): Merged {
  if (mine.revision === theirs.revision) return { note: following(mine, theirs), copy: null }
  if (theirs.ancestors.includes(mine.revision)) return { note: theirs, copy: null }
  if (mine.ancestors.includes(theirs.revision)) return { note: mine, copy: null }
  const [winner, loser] = isPreferred(mine, theirs) ? [mine, theirs] : [theirs, mine]
  return {
    note: following(winner, loser),
    copy: loser.deleted || saysTheSame(winner, loser) ? null : asCopy(loser),
  }
}

/**
 * The next version of a note, or the first one. `revision` and `id`: new random marks. `now`: ISO
 * date and time.
 */
export function nextVersion(
  draft: NoteDraft,
  before: OwnNote | null,
  { id, revision, now }: { id: string; revision: string; now: string },
): OwnNote {
  return {
    ...draft,
    id: before?.id ?? id,
    created: before?.created ?? now,
    changed: now,
    revision,
    ancestors: before ? [before.revision, ...before.ancestors].slice(0, mostAncestors) : [],
    copyOf: before?.copyOf ?? null,
    deleted: false,
  }
}

/** What is left of a note that the reader removed. */
export function removed(
  before: OwnNote,
  { revision, now }: { revision: string; now: string },
): OwnNote {
  return {
    ...nextVersion(
      { name: '', aliases: [], type: before.type, text: '', sources: [], tags: [] },
      before,
      { id: before.id, revision, now },
    ),
    deleted: true,
  }
}

/**
 * A version with text wins over a removal, then the later change, then any order that all devices
 * share.
 */
function isPreferred(a: OwnNote, b: OwnNote): boolean {
  if (a.deleted !== b.deleted) return b.deleted
  return a.changed === b.changed ? a.revision > b.revision : a.changed > b.changed
}

function following(winner: OwnNote, other: OwnNote): OwnNote {
  const known = new Set([winner.revision, ...winner.ancestors])
  const more = [other.revision, ...other.ancestors].filter((revision) => !known.has(revision))
  return more.length === 0
    ? winner
    : { ...winner, ancestors: [...winner.ancestors, ...more].slice(0, mostAncestors) }
}

/** Named after the version, so that every device makes the same one. */
function asCopy(loser: OwnNote): OwnNote {
  return { ...loser, id: `${loser.id}~${loser.revision}`, copyOf: loser.id, ancestors: [] }
}

export function saysTheSame(a: NoteDraft, b: NoteDraft): boolean {
  const said = ({ name, aliases, type, text, sources, tags }: NoteDraft) =>
    JSON.stringify([
      name,
      aliases,
      type,
      text,
      sources.map(({ url, title, date }) => [url, title, date]),
      tags,
    ])
  return said(a) === said(b)
}
