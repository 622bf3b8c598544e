import { targets } from '../../tools/fuzz/targets/annotate.ts'
import { itHolds } from '../it-holds.ts'

itHolds(targets, 1500)
