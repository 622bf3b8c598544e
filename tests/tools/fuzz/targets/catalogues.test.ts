import { targets } from '../../../../tools/fuzz/targets/catalogues.ts'
import { itHolds } from '../../../it-holds.ts'

itHolds(targets, 2000)
