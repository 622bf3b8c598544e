/** How the words are written that are made of a club's name; each tells its stem. All over folded words. */
export interface ClubWords {
  /** a word of the name itself: «الهلال», «الأهلي» */
  name: RegExp
  /** those who follow it: «الهلاليون», «النصراوية» */
  followers: RegExp
  /** of whom somebody or something is: «النصراوي» */
  adjective: RegExp
}
