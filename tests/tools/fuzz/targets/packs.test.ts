import { targets } from '../../../../tools/fuzz/targets/packs.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 300)
