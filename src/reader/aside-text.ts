import type { PageBlock } from './page-block.ts'

/** How pages say "read also", "sign up", "share this" and the like: only ever the beginning of a block. */
const beginnings = /^(read (more|also|next|:)|also read|see also|more:|related( (stories|articles|news|content))?:?$|(اقرأ|اقرئي|إقرأ|اقرا|قراءة|طالع|شاهد|تابع|انظر) (أيضا|ايضا|أيضًا|أيضاً|ايضاً|المزيد|كذلك|معنا)|للمزيد|المزيد من|مواضيع ذات صلة|بیشتر بخوانید|lesen sie auch|lesen sie (mehr|hier)|mehr zum thema|lire aussi|à lire aussi|lea también|te puede interesar|leggi anche|les også|читайте также|advertisement|anzeige|publicidad|إعلان$|skip (past|to)|sign up (for|to)|subscribe (to|now)|click here|share this|copy link|follow us|download (our|the) app)/i

/** A block of the body that is a link elsewhere, a label or an invitation and no part of the article. */
export function isAsideText({ text, linkShare, kind }: PageBlock): boolean {
  if (linkShare > 0.85 && (kind === 'list-item' || kind === 'heading' || text.length < 120)) return true
  return text.length < 300 && beginnings.test(text)
}
