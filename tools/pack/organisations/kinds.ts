import type { Localised } from '../../../src/model/knowledge.ts'

/** What an organisation of a category is. */
export interface OrganisationKind {
  kind: string
  words: Localised
}

const bank = { kind: 'bank', words: { ar: 'مصرف', en: 'bank' } }
const company = { kind: 'company', words: { ar: 'شركة', en: 'company' } }
const chain = { kind: 'chain', words: { ar: 'سلسلة متاجر', en: 'retail chain' } }
const restaurants = { kind: 'chain', words: { ar: 'سلسلة مطاعم', en: 'restaurant chain' } }
const energy = { kind: 'company', words: { ar: 'شركة طاقة', en: 'energy company' } }
const public_ = { kind: 'public-body', words: { ar: 'جهة حكومية', en: 'public body' } }

/**
 * Categories of name-suggestion-index whose names the news knows; shops and offices of one town,
 * schools, parks, bus lines and the like are left out.
 */
export const kinds: ReadonlyMap<string, OrganisationKind> = new Map<string, OrganisationKind>([
  ['brands/amenity/bank', bank],
  [
    'brands/office/financial',
    { kind: 'company', words: { ar: 'شركة مالية', en: 'financial company' } },
  ],
  [
    'brands/office/insurance',
    { kind: 'company', words: { ar: 'شركة تأمين', en: 'insurance company' } },
  ],
  ['brands/amenity/fuel', { kind: 'fuel-company', words: { ar: 'شركة وقود', en: 'fuel company' } }],
  ['operators/power/plant', energy],
  ['operators/man_made/pipeline', energy],
  ['operators/office/energy_supplier', energy],
  ['brands/shop/car', { kind: 'company', words: { ar: 'شركة سيارات', en: 'car company' } }],
  [
    'brands/shop/motorcycle',
    { kind: 'company', words: { ar: 'شركة دراجات نارية', en: 'motorcycle company' } },
  ],
  [
    'brands/shop/mobile_phone',
    { kind: 'company', words: { ar: 'شركة اتصالات', en: 'telecommunications company' } },
  ],
  [
    'brands/office/telecommunication',
    { kind: 'company', words: { ar: 'شركة اتصالات', en: 'telecommunications company' } },
  ],
  ['brands/shop/supermarket', chain],
  ['brands/shop/department_store', chain],
  ['brands/shop/electronics', chain],
  ['brands/shop/furniture', chain],
  ['brands/shop/clothes', { kind: 'chain', words: { ar: 'علامة ملابس', en: 'clothing brand' } }],
  ['brands/shop/sports', { kind: 'chain', words: { ar: 'علامة رياضية', en: 'sports brand' } }],
  ['brands/shop/computer', company],
  ['brands/office/it', company],
  ['brands/office/company', company],
  [
    'brands/office/consulting',
    { kind: 'company', words: { ar: 'شركة استشارات', en: 'consulting company' } },
  ],
  ['brands/amenity/fast_food', restaurants],
  ['brands/amenity/restaurant', restaurants],
  ['brands/amenity/cafe', { kind: 'chain', words: { ar: 'سلسلة مقاه', en: 'café chain' } }],
  ['brands/tourism/hotel', { kind: 'chain', words: { ar: 'سلسلة فنادق', en: 'hotel chain' } }],
  [
    'brands/office/political_party',
    { kind: 'political-party', words: { ar: 'حزب سياسي', en: 'political party' } },
  ],
  ['brands/office/union', { kind: 'trade-union', words: { ar: 'نقابة', en: 'trade union' } }],
  ['brands/office/logistics', company],
  ['operators/office/government', public_],
  [
    'operators/landuse/military',
    {
      kind: 'armed-force',
      words: { ar: 'قوة أو هيئة عسكرية أو أمنية', en: 'military or security body' },
    },
  ],
  ['operators/amenity/police', { kind: 'police', words: { ar: 'جهاز شرطة', en: 'police force' } }],
  [
    'operators/amenity/courthouse',
    { kind: 'court', words: { ar: 'جهة قضائية', en: 'judicial body' } },
  ],
  [
    'operators/amenity/hospital',
    { kind: 'health-body', words: { ar: 'هيئة صحية', en: 'health body' } },
  ],
  [
    'operators/amenity/university',
    { kind: 'university', words: { ar: 'جامعة', en: 'university' } },
  ],
  [
    'operators/amenity/post_office',
    { kind: 'post', words: { ar: 'هيئة بريد', en: 'postal service' } },
  ],
  ['transit/route/train', { kind: 'railway', words: { ar: 'شبكة قطارات', en: 'railway network' } }],
  [
    'transit/route/subway',
    { kind: 'railway', words: { ar: 'شبكة مترو', en: 'underground railway' } },
  ],
])
