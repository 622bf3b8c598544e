import type { BodySigns } from './body-signs.ts'
import type { MarkedNames } from './marked-names.ts'
import type { MinistriesAlone } from './ministries-alone.ts'
import type { SidesAtPlay } from './sides-at-play.ts'
import type { WorkSigns } from './work-signs.ts'

/** What beside a name shows what bears it. */
export interface TypeSigns {
  /** what shows that a place's name means its team; absent where the model has learnt it */
  sidesAtPlay?: SidesAtPlay
  /** what shows that a name is a body's; absent where nothing is told by it */
  bodySigns?: BodySigns
  /** what shows that a name is a work's; absent where the model has learnt it */
  workSigns?: WorkSigns
  /** what tells what a name in quote marks is; absent where nothing does */
  markedNames?: MarkedNames
  /** ministries that are called by their field; absent where none is */
  ministriesAlone?: MinistriesAlone
}
