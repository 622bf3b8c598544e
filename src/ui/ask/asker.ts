import type { OnlineState } from '../../model/online.ts'
import type { Settings } from '../../model/settings.ts'
import type { CardQuestion } from './questions.ts'

/** Online sources, as far as a card may ask them; how an asking stands is kept outside the card. */
export interface CardOnline {
  mode: Settings['lookUp']
  get<Value>(question: CardQuestion<Value>): OnlineState<Value> | null
  /**
   * `byReader`: the reader pressed, so a permission may be requested. `changed` is called at each
   * new state.
   */
  ask<Value>(question: CardQuestion<Value>, byReader: boolean, changed: () => void): Promise<void>
}

/** Who can be asked, whether in a card or in the popup. */
export type Asker = Pick<CardOnline, 'get' | 'ask'>
