/** Words of matches beside teams that are called by their places: «فازت السعودية على قطر». All folded. */
export interface MatchWords {
  /** right before whom a team meets: «أمام», «مضيفه» */
  meeting: ReadonlySet<string>
  /** right before the team that somebody is of: «مدرب» */
  staff: ReadonlySet<string>
  /** what a team does or what comes to it, right before it: «تعادلت», «خسارة» */
  results: ReadonlySet<string>
  /** by preposition the words shortly before it that make an opponent of what follows: «فوز … على» */
  against: ReadonlyMap<string, ReadonlySet<string>>
  /** by what it wins, right behind a team: «بهدفين» */
  margins: ReadonlySet<string>
}
