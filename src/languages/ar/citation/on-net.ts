/** Whether somebody without a name wrote on the net. */
import type { ArabicBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

/** What is said as often as written: by somebody on the net, or where a platform is named. */
const spokenVerbs = wordSet('قال قالت اضاف اضافت رد ردت وصف وصفت')
const usersOfNets = wordSet(
  'مستخدم مستخدمه مستخدمون مغرد مغرده مغردون متابع متابعه متابعون معلق معلقون',
)

/** «قال أحدهم للصحيفة» is no post; «قال أحدهم على فيسبوك» is. */
export const isOnNet = ({ outletOf }: ArabicBlock, verb: string, who: string): boolean =>
  !spokenVerbs.has(verb) ||
  usersOfNets.has(who) ||
  outletOf.some((outlet) => outlet?.kind === 'platform')
