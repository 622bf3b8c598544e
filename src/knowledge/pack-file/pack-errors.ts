import type { Pack } from './pack.ts'

/** What can be wrong with a compiled pack file. */
export class PackError extends Error {
  override name = 'PackError'
}
/** The file is not a pack at all. */
export class NotAPack extends PackError {
  override name = 'NotAPack'
}
/** A pack of another format version than this program reads. */
export class WrongPackVersion extends PackError {
  override name = 'WrongPackVersion'
  /** this program is the newer one */
  readonly isOlder: boolean

  constructor(message: string, { isOlder }: { isOlder: boolean }) {
    super(message)
    this.isOlder = isOlder
  }
}
/** The file's length is not the one that it states. */
export class TruncatedPack extends PackError {
  override name = 'TruncatedPack'
}
/** The checksum does not agree, or a section does not fit: the file was changed or damaged. */
export class CorruptPack extends PackError {
  override name = 'CorruptPack'
}
/**
 * Whole and undamaged, but not as a pack must be: made by hand or by a faulty program. The message
 * names the place.
 */
export class MalformedPack extends PackError {
  override name = 'MalformedPack'
}
/** A pack that was opened as whole turned out to be damaged when more of it was read. */
export class DamagedPack extends PackError {
  override name = 'DamagedPack'
  /** the pack object that failed: a pack of the same id opened later may be intact */
  readonly pack: Pack

  constructor(pack: Pack, message: string) {
    super(`${pack.manifest.id}: ${message}`)
    this.pack = pack
  }
}
