import { fold } from '../../text/fold.ts'
import type { AttributionRules } from '../claims/attribution-rules.ts'
import { basisWeights } from './attribution/basis-weights.ts'
import { claimTrees } from './attribution/claim-trees.ts'
import { claimWeights } from './attribution/claim-weights.ts'
import { exclusiveRoles, rolesToTell } from './attribution/exclusive-roles.ts'
import { findAttributions, proposeAttributions } from './attribution/find-attributions.ts'
import { quoteHabits } from './attribution/lexicon/quote-habits.ts'
import { wordClassOf } from './attribution/lexicon/word-class.ts'
import { nounFirst } from './attribution/noun-first.ts'
import { speakerWeights } from './attribution/speaker-weights.ts'
import { makeTaggerModel } from './attribution/tagger-model.made.ts'

export const attribution: AttributionRules = {
  findAttributions,
  proposeAttributions,
  quotes: quoteHabits,
  speakerWeights: () => speakerWeights,
  claimWeights: () => claimWeights,
  claimTrees: () => claimTrees,
  basisWeights: () => basisWeights,
  tagger: { getModel: makeTaggerModel, classOf: wordClassOf },
  partyNouns: new Set(
    'شركة مجموعة مؤسسة وكالة صحيفة جريدة مجلة قناة شبكة محطة إذاعة موقع منصة منظمة حركة جماعة حزب تنظيم فريق نادي منتخب بنك مصرف جامعة'
      .split(' ')
      .map(fold),
  ),
  nounFirst,
  exclusiveRoles,
  rolesToTell,
  beneficiaryWords: new Set('لصالح لحساب لمصلحة'.split(' ').map(fold)),
  deathWords: new Set(
    'الراحل الراحلة المرحوم المرحومة الفقيد الفقيدة توفي توفيت رحل رحلت وفاة رحيل مقتل قتل قتلت اغتيال جثمان جنازة تأبين'
      .split(' ')
      .map(fold),
  ),
}
