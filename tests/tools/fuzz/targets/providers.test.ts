import { targets } from '../../../../tools/fuzz/targets/providers.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
