/**
 * Whether the words between a piece and a date behind it say that it came out then: «مؤشر هينلي
 * [الصادر] الأسبوع الماضي», «بيان النقابة[،] اليوم الأحد، أن».
 */
const issued =
  'الصادر|الصادرة|المنشور|المنشورة|المؤرخ|المؤرخة|مؤرخ|مؤرخة|صدر|صدرت|صادر|صادرة|نُشر|نشر|نُشرت|نشرت|نشره|نشرها|نشرته|نشرتها|أصدره|أصدرها|أصدرته|أصدرتها|وُزع|وزع|وزعه|وزعته|بثه|بثته|بثتها'
/** So many words lie between the verb and the date: whoever gave it out, and where. */
const behindVerb = new RegExp(
  `^[^.؛:!?؟\\n]*?(?:^|[\\s،])(?:${issued})،?(?:\\s+(?!(?:أن|إن|بأن|قال|قالت)\\s)[^\\s،,.:]+){0,6}\\s*$`,
)
const comma = /^\s*[،,]\s*$/
const tells = /(?:^|\s)ب?[أإا]ن(?:ه|ها)?\s/

/** `behind`: the text behind the date. */
export function datesPiece(between: string, behind: string): boolean {
  if (tells.test(between)) return false
  return behindVerb.test(between) || (comma.test(between) && /^[،,]/.test(behind))
}
