import { useMedia } from '../../parts/use-media.ts'

/** A finger finds no name by pointing, and forced colours are a wish for more than signs. */
const alwaysWorded = '(pointer: coarse), (forced-colors: active)'

/**
 * Whether the signs of the foot have their words: where the reader needs them (`isWished`, which holds
 * from the first drawing on, as signs must not move away from the pointer), and always where hand or
 * eyes ask for it.
 */
export const useWorded = (isWished: boolean): boolean => useMedia(alwaysWorded) || isWished
