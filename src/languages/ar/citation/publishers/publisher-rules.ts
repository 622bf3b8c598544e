/** Whose Arabic piece it is, by the words around its noun. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstPublisher, type PublisherRule } from '../../../citations/publisher-rules.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { authorBeside } from './author-beside.ts'
import type { PieceAt } from './piece-at.ts'
import { issuedBehind } from './issued-behind.ts'
import { hearerBehind } from './hearer-behind.ts'
import { issuedBefore } from './issued-before.ts'
import { ownerBehind } from './owner-behind.ts'
import { ownerBeside } from './owner-beside.ts'
import { subjectBehind } from './subject-behind.ts'
import { whoSpeaks } from './who-speaks.ts'

/** The first that tells one counts. */
export const publisherRules: readonly PublisherRule<ArabicBlock, PieceAt>[] = [
  {
    name: 'issued behind',
    accepted: ['ووفق تقرير الأسعار الصادر أمس عن مركز المنارة، فالجسر آمن.', 'مركز المنارة'],
    refused: 'ووفق تقرير صدر عن الجسر أمس، فالطريق آمن.',
    read: issuedBehind,
  },
  {
    name: 'owner behind',
    accepted: ['وحسب التقرير السنوي لـ«المنارة»، فالجسر آمن.', 'المنارة'],
    refused: 'وحسب التقرير السنوي للأطفال، فالجسر آمن.',
    read: ownerBehind,
  },
  {
    name: 'owner beside',
    accepted: ['وبحسب جدول أسعار هيئة الموانئ، فالجسر آمن.', 'هيئة الموانئ'],
    refused: 'وبحسب تقرير «سلامة الجسور»، فالجسر آمن.',
    read: ownerBeside,
  },
  {
    name: 'author beside',
    accepted: ['وجاء في مقال الدكتور سامي درويش أن الجسر آمن.', 'سامي درويش'],
    refused: 'وجاء في مقال عن الدكتور سامي درويش أن الجسر آمن.',
    read: authorBeside,
  },
  {
    name: 'issued before',
    accepted: ['تأسس بنك المنارة هنا. وأصدرت إدارة البنك أمس بيانا عن الجسر.', 'بنك المنارة'],
    refused: 'وأصدرت الجماعة أمس بيانا عن الجسر.',
    read: issuedBefore,
  },
  {
    name: 'subject behind',
    accepted: ['وفي تقرير صدر في أكتوبر، وثقت هيئة الموانئ خطر الجسر.', 'هيئة الموانئ'],
    refused: 'وفي تقرير صدر في أكتوبر، قرب هيئة الموانئ جسر قديم.',
    read: subjectBehind,
  },
  {
    name: 'hearer behind',
    accepted: ['وقال الوزير في حديث إلى «المنارة» إن الجسر آمن.', 'المنارة'],
    refused: 'وقال الوزير في حديث مع نظيره إن الجسر آمن.',
    read: hearerBehind,
  },
  {
    name: 'who speaks',
    accepted: ['وأعلنت هيئة الموانئ عبر بيان أن الجسر آمن.', 'هيئة الموانئ'],
    refused: 'وجاء في بيان أن الجسر آمن. وقالت هيئة الموانئ إنه قديم.',
    read: whoSpeaks,
  },
]

/** The publisher that the rules tell of a piece; null where none does. */
export const publisherOf = (block: ArabicBlock, piece: PieceAt): CitedOutlet | null =>
  firstPublisher(publisherRules, block, piece)
