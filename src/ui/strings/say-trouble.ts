import type { Trouble } from '../../model/trouble.ts'
import type { CardStrings } from './card-strings.ts'

/** Why nothing came of a press. */
export const sayTrouble = (
  trouble: Trouble,
  { notDone, noAnswer, noRoom, noStorage }: CardStrings,
): string =>
  ({ 'no-answer': noAnswer, 'no-room': noRoom, storage: noStorage, other: notDone })[trouble]
