/** The short names of the signs in the foot of popup and panel: each is a part of the full name. */
export type FootStrings = Record<
  'keep' | 'copy' | 'take' | 'pictures' | 'legend' | 'panel' | 'library' | 'notes' | 'settings',
  string
>

export const enFoot: FootStrings = {
  keep: 'Keep',
  copy: 'Copy',
  take: 'Export',
  pictures: 'Pictures',
  legend: 'Lines',
  panel: 'Beside',
  library: 'Library',
  notes: 'Notes',
  settings: 'Settings',
}

export const frFoot: FootStrings = {
  keep: 'Garder',
  copy: 'Copier',
  take: 'Exporter',
  pictures: 'Images',
  legend: 'Traits',
  panel: 'À côté',
  library: 'Bibliothèque',
  notes: 'Notes',
  settings: 'Réglages',
}

export const arFoot: FootStrings = {
  keep: 'احتفاظ',
  copy: 'نسخ',
  take: 'تصدير',
  pictures: 'صور',
  legend: 'خطوط',
  panel: 'بجانب الصفحة',
  library: 'مكتبة',
  notes: 'ملاحظاتي',
  settings: 'إعدادات',
}
