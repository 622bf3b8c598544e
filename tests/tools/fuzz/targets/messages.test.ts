import { targets } from '../../../../tools/fuzz/targets/messages.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
