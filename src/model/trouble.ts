/** Why something that was asked for was not done, as far as it has a name of its own. */

/** The background did not answer: it was ended, or it is busy beyond all patience. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** The browser gives the extension no more room, or the disk has none. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** 'storage': what the browser says nothing closer of; a full disk is often behind it. */
export type Trouble = 'no-answer' | 'no-room' | 'storage' | 'other'

const ofStorage = ['UnknownError', 'InvalidStateError', 'NotReadableError', 'VersionError']

/** By the error's name: between contexts nothing else of an error comes along. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NoAnswer') return 'no-answer'
  if (name === 'NoRoom' || name === 'QuotaExceededError') return 'no-room'
  return ofStorage.includes(name) ? 'storage' : 'other'
}
