import { targets as again } from '../../tools/fuzz/targets/annotate-again.ts'
import { targets } from '../../tools/fuzz/targets/annotate.ts'
import { itHolds } from '../it-holds.ts'

itHolds(targets, 400)
// what one text leaves behind for the next shows itself soon
itHolds(again, 40)
