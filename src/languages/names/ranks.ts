/** Ranks and callings beside people's names that the lists of titles do not have. All folded. */
export interface Ranks {
  /** letters of ranks before a name, "DSP Ngozi Adamu", which are capitals there alone */
  letters: ReadonlySet<string>
  /** callings behind a name: "Tariq Swati Advocate" */
  behind: ReadonlySet<string>
  /** letters of an office or an order behind a person's name: "Lena Brandt KC" */
  lettersBehind: ReadonlySet<string>
  /** those among them that say of what house a party's member is: "a Unity Party TD" */
  memberLetters: ReadonlySet<string>
  /** titles that stand before a given name alone as well: "Sir Colin", "Hon. Raila" */
  beforeGiven: ReadonlySet<string>
}
