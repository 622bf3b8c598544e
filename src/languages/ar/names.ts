import { createNameLexicon, type NameLexicon } from '../name-lexicon.ts'
import type { NameRules } from '../name-rules.ts'
import { fold } from '../../text/fold.ts'
import { commonWords } from './names/common.ts'
import { nationalities, peoples } from './names/demonyms.ts'
import { findForms } from './names/forms.ts'
import { organisationHeads, organisationNames, outletHeads } from './names/organisations.ts'
import { arabGivenNames, arabSurnames, nameParticles } from './names/people-arab.ts'
import { foreignGivenNames, foreignSurnames } from './names/people-foreign.ts'
import { cities, countries, placeHeads, regions } from './names/places.ts'
import { campaignHeads, eventHeads, eventNames, productHeads, productNames, workHeads } from './names/things.ts'
import { roleAdjectives, speechVerbs, timeWords, titles } from './names/titles.ts'
import { weights } from './names/weights.ts'

const inflect = (endings: string[]) => nationalities.split(/\s+/).filter(Boolean).flatMap((stem) => endings.map((ending) => stem + ending)).join(' ')

let lexicon: NameLexicon | null = null

function getLexicon(): NameLexicon {
  return lexicon ??= createNameLexicon({
    given: `${arabGivenNames} ${foreignGivenNames}`, surname: `${arabSurnames} ${foreignSurnames}`, particle: nameParticles,
    country: countries, city: cities, region: regions, placeHead: placeHeads,
    demonym: inflect(['', 'ة']), people: `${peoples} ${inflect(['ون', 'ين', 'ات'])}`,
    organisation: organisationNames, organisationHead: organisationHeads, outletHead: outletHeads,
    product: productNames, productHead: productHeads, event: eventNames, eventHead: eventHeads, campaignHead: campaignHeads, workHead: workHeads,
    title: titles, roleAdjective: roleAdjectives, speechVerb: speechVerbs, time: timeWords, common: commonWords,
  })
}

export const names: NameRules = {
  getLexicon,
  findForms,
  aliasCues: new Set(['المعروف', 'المعروفه', 'الملقب', 'الملقبه', 'المكني', 'المعروفون', 'الشهير', 'الشهيره', 'يعرف', 'تعرف', 'يلقب', 'تلقب'].map(fold)),
  aliasLinks: new Set(['الذي', 'التي', 'و', 'باسم', 'بلقب', 'اختصارا', 'ايضا', 'شعبيا', 'اعلاميا', 'ب', 'باسمه', 'الحركي'].map(fold)),
  introducers: new Set(['الذي', 'التي', 'وهو', 'وهي', 'احد', 'احدى']),
  placePrepositions: new Set('في الي من نحو قرب بين داخل خارج شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط عبر'.split(' ')),
  bodyOpeners: new Set('وزاره جامعه بلديه نقابه سفاره قنصليه حزب'.split(' ')),
  plainAcronyms: new Set(),
  functionWords: new Set('ان انه انها انهم هو هي قد لم لن لا ما مع علي عن في من الي بعد قبل كان كانت الذي التي بان بانه حول عند لدي منذ ثم او ام هذا هذه ذلك تلك حيث اذا بين كما عبر ضد'.split(' ')),
  captionWords: new Set(),
  adjectivePrefixes: new Set(),
  exemplifiers: new Set('مثل منها منهم باسم تدعي يدعي تسمي يسمي المسماه المسمي وهي هي تحت اسم بعنوان'.split(' ')),
  conjunctions: new Set(['و']),
  unitHeads: new Set('وحده كتيبه كتائب لواء فرقه سريه سرايا فيلق حركه جماعه تنظيم حزب جبهه جامعه معهد نادي بنك مصرف مؤسسه موسسه ميليشيا مليشيا'.split(' ')),
  verbalBeginnings: 'يتنسولبفك',
  hasCase: false,
  outsideBias: -0.8,
  get weights() { return weights },
}
