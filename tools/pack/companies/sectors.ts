/** Sectors and industries of the source in three languages. */
import type { Localised } from '../../../src/model/knowledge.ts'

/** By the source's name of a sector. */
export const sectors: ReadonlyMap<string, Localised> = new Map(
  Object.entries({
    'Communication Services': ['خدمات الاتصالات والإعلام', 'communication services', 'communication'],
    'Consumer Discretionary': [
      'السلع الاستهلاكية غير الأساسية',
      'consumer discretionary',
      'biens de consommation non essentiels',
    ],
    'Consumer Staples': [
      'السلع الاستهلاكية الأساسية',
      'consumer staples',
      'biens de consommation de base',
    ],
    Energy: ['الطاقة', 'energy', 'énergie'],
    Financials: ['الخدمات المالية', 'financials', 'finance'],
    'Health Care': ['الرعاية الصحية', 'health care', 'santé'],
    Industrials: ['الصناعة', 'industrials', 'industrie'],
    'Information Technology': [
      'تقنية المعلومات',
      'information technology',
      'technologies de l’information',
    ],
    Materials: ['المواد الأساسية', 'materials', 'matériaux'],
    'Real Estate': ['العقارات', 'real estate', 'immobilier'],
    Utilities: ['المرافق العامة', 'utilities', 'services aux collectivités'],
  }).map(([sector, [ar = '', en = '', fr = '']]) => [sector, { ar, en, fr }]),
)

const company: Localised = { ar: 'شركة', en: 'company' }

/** What a company of an industry is; of the others no more than a company is said. */
const industries: ReadonlyMap<string, Localised> = new Map(
  Object.entries({
    'Aerospace & Defense': ['شركة طيران ودفاع', 'aerospace and defence company'],
    Airlines: ['شركة طيران', 'airline'],
    Automobiles: ['شركة سيارات', 'car maker'],
    Banks: ['مصرف', 'bank'],
    Insurance: ['شركة تأمين', 'insurance company'],
    'Metals & Mining': ['شركة تعدين ومعادن', 'metals and mining company'],
    'Oil, Gas & Consumable Fuels': ['شركة نفط وغاز', 'oil and gas company'],
    Pharmaceuticals: ['شركة أدوية', 'drug maker'],
    'Semiconductors & Semiconductor Equipment': ['شركة رقائق إلكترونية', 'chip company'],
  }).map(([industry, [ar = '', en = '']]) => [industry, { ar, en }]),
)

export const whatItIs = (industry: string): Localised => industries.get(industry) ?? company
