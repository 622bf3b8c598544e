import { targets } from '../../tools/fuzz/targets/text.ts'
import { itHolds } from '../it-holds.ts'

itHolds(targets, 3000)
