import type { PackFailure } from '../../../model/installed-pack.ts'
import { BadCatalogue, NewerCatalogue } from '../../../knowledge/install/catalogue.ts'
import {
  CorruptPack,
  MalformedPack,
  NotAPack,
  TruncatedPack,
  WrongPackVersion,
} from '../../../knowledge/pack-file/pack-errors.ts'
import { NoRoom } from '../../../model/trouble.ts'

/** An error that ends the work on a pack or a catalogue; the reader is told the reason. */
export class PackTrouble extends Error {
  override name = 'PackTrouble'
  readonly failure: PackFailure

  constructor(failure: PackFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** The message for an error. An error of an unknown kind is reported as one of the storage. */
export function toFailure(error: unknown): PackFailure {
  if (error instanceof PackTrouble) return error.failure
  if (error instanceof NotAPack) return { kind: 'not-a-pack' }
  if (error instanceof WrongPackVersion)
    return { kind: error.isOlder ? 'older-format' : 'newer-format' }
  if (error instanceof TruncatedPack) return { kind: 'truncated' }
  if (error instanceof CorruptPack) return { kind: 'corrupt' }
  if (error instanceof MalformedPack) return { kind: 'malformed', where: error.message }
  if (error instanceof NewerCatalogue) return { kind: 'newer-catalogue' }
  if (error instanceof BadCatalogue) return { kind: 'not-a-catalogue', where: error.message }
  if (error instanceof NoRoom) return { kind: 'quota' }
  return { kind: 'storage' }
}
