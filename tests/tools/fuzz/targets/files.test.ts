import { targets } from '../../../../tools/fuzz/targets/files.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
