import { targets } from '../../../tools/fuzz/targets/patterns.ts'
import { itHolds } from '../../it-holds.ts'

itHolds(targets, 400)
