import { targets } from '../../tools/fuzz/targets/reader.ts'
import { itHolds } from '../it-holds.ts'

itHolds(targets, 1000)
