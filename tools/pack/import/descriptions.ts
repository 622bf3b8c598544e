import type { EntityType } from '../../../src/model/kinds.ts'
import type { Localised } from '../../../src/model/knowledge.ts'
import { getTerritoryName } from '../places/place-names.ts'

/** What a thing is in a word, where its source does not describe it: by kind, else by type. */
const byKind: Record<string, Localised> = {
  country: { ar: 'دولة', en: 'country' },
  dependency: { ar: 'إقليم', en: 'territory' },
  continent: { ar: 'قارة', en: 'continent' },
  region: { ar: 'إقليم', en: 'region' },
  macroregion: { ar: 'إقليم', en: 'region' },
  county: { ar: 'مقاطعة', en: 'county' },
  district: { ar: 'منطقة', en: 'district' },
  localadmin: { ar: 'بلدية', en: 'municipality' },
  locality: { ar: 'بلدة', en: 'town' },
  city: { ar: 'مدينة', en: 'city' },
  town: { ar: 'بلدة', en: 'town' },
  borough: { ar: 'حي', en: 'borough' },
  neighbourhood: { ar: 'حي', en: 'neighbourhood' },
  macrohood: { ar: 'حي', en: 'neighbourhood' },
  microhood: { ar: 'حي', en: 'neighbourhood' },
  campus: { ar: 'مجمع', en: 'campus' },
  marinearea: { ar: 'منطقة بحرية', en: 'marine area' },
  ocean: { ar: 'محيط', en: 'ocean' },
  mountain: { ar: 'جبل', en: 'mountain' },
  river: { ar: 'نهر', en: 'river' },
  lake: { ar: 'بحيرة', en: 'lake' },
  politician: { ar: 'شخصية سياسية', en: 'politician' },
  legislator: { ar: 'عضو برلمان', en: 'member of a parliament' },
  minister: { ar: 'عضو في حكومة', en: 'member of a government' },
  company: { ar: 'شركة', en: 'company' },
  university: { ar: 'جامعة', en: 'university' },
  newspaper: { ar: 'صحيفة', en: 'newspaper' },
  'football-club': { ar: 'نادي كرة قدم', en: 'football club' },
  film: { ar: 'فيلم', en: 'film' },
  book: { ar: 'كتاب', en: 'book' },
  war: { ar: 'حرب', en: 'war' },
  battle: { ar: 'معركة', en: 'battle' },
}
const byType: Record<EntityType, Localised> = {
  PER: { ar: 'شخصية عامة', en: 'public figure' },
  ORG: { ar: 'هيئة', en: 'organisation' },
  LOC: { ar: 'مكان', en: 'place' },
  PRODUCT: { ar: 'منتج', en: 'product' },
  EVENT: { ar: 'حدث', en: 'event' },
  WORK: { ar: 'عمل', en: 'work' },
  GROUP: { ar: 'جماعة', en: 'group' },
  MISC: { ar: 'اسم علم', en: 'proper name' },
}

/** A description in Arabic and English of what is known: «بلدة في مصر», "town in Egypt". */
export function describe(type: EntityType, kind: string, country: string | undefined): Localised {
  const { ar, en } = (Object.hasOwn(byKind, kind) ? byKind[kind] : undefined) ?? byType[type]!
  const place = country && type !== 'PER' && kind !== 'country' ? getTerritoryName(country) : null
  return place
    ? ({ ar: `${ar} في ${place.ar}`, en: `${en} in ${place.en}` } as Localised)
    : { ar: ar!, en: en! }
}
