import { targets } from '../../../../tools/fuzz/targets/feeds.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
