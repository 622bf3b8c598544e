import { targets } from '../../../../tools/fuzz/targets/stored.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
