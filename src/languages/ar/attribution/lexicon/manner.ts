import { foldedSet } from '../../../word-sets.ts'

/** Nouns that tell with ب how something was said or done: «بلهجة ساخرة», «بصراحة». */
const nouns = `
لهجه نبره صوت لغه طريقه شكل صوره صيغه اسلوب حزم قوه شده وضوح صراحه حده سخريه غضب حماس حماسه ثقه اسف
حسره مراره هدوء جراه تفصيل ايجاز اختصار اقتضاب حزن فخر اعتزاز استغراب استياء استنكار تهكم دهشه ارتياح
امتعاض حراره سرعه استمرار نفسه نفسها برود رفق لطف ادب خجل مرح همس ابتسامه ضحكه ايماءه بساطه تحفظ حذر تردد
كلمه كلمتين كلمات جمله
`
const withB: ReadonlySet<string> = new Set([...foldedSet(nouns)].map((noun) => `ب${noun}`))

/** Whether a folded word tells with ب how: «بشكل», «بغضب». */
export const isManner = (folded: string): boolean => withB.has(folded)
