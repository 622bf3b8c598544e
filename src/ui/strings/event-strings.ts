/** What the time line says of reports that tell of the article's own event. */
export interface EventStrings {
  /** what speaks for it, each before its words; the days by themselves */
  sameDay: string
  dayBefore: string
  dayAfter: string
  places: string
  names: string
  numbers: string
  kinds: string
  /** the headline has nearly the words with which the article begins */
  worded: string
}

export const enEvent: EventStrings = {
  sameDay: 'the same day',
  dayBefore: 'a day earlier',
  dayAfter: 'a day later',
  places: 'the same place: ',
  names: 'the same names: ',
  numbers: 'the same number: ',
  kinds: 'what happened: ',
  worded: 'nearly the same words',
}

export const arEvent: EventStrings = {
  sameDay: 'اليوم نفسه',
  dayBefore: 'قبل يوم',
  dayAfter: 'بعد يوم',
  places: 'المكان نفسه: ',
  names: 'الأسماء نفسها: ',
  numbers: 'العدد نفسه: ',
  kinds: 'ما حدث: ',
  worded: 'بالكلمات نفسها تقريبًا',
}

export const frEvent: EventStrings = {
  sameDay: 'le même jour',
  dayBefore: 'un jour avant',
  dayAfter: 'un jour après',
  places: 'le même lieu\u00a0: ',
  names: 'les mêmes noms\u00a0: ',
  numbers: 'le même nombre\u00a0: ',
  kinds: 'ce qui s’est passé\u00a0: ',
  worded: 'presque les mêmes mots',
}
