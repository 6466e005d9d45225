import type { Words } from '../language';

/** What a workbook need not hold: a rule that only misses such a thing says nothing about the report. */
export interface Absence {
  /** Why the rule was not applied. */
  readonly reason: Words;
  /** The same in a list. */
  readonly label: Words;
}

export const ABSENCES = {
  sdgSheet: {
    reason: { en: 'The workbook has no SDG sheet of JCM Monitor.', ja: 'ブックに JCM Monitor の SDG シートがありません。' },
    label: { en: 'no SDG sheet of JCM Monitor', ja: 'JCM Monitor の SDG シートなし' },
  },
  sdAnswers: {
    reason: {
      en: 'The workbook has neither an SDG sheet of JCM Monitor nor an SD check list.',
      ja: 'ブックに JCM Monitor の SDG シートも SD チェックリストもありません。',
    },
    label: { en: 'neither SDG sheet nor SD check list', ja: 'SDG シートも SD チェックリストもなし' },
  },
  secondReport: {
    reason: {
      en: 'The workbook has no two reports of one project with readable periods.',
      ja: '同じ事業の、期間を読み取れる報告書がブックに二つ以上ありません。',
    },
    label: { en: 'no second report of one project', ja: '同じ事業の二つ目の報告書なし' },
  },
  secondCheckList: {
    reason: {
      en: 'The workbook has no two SD check lists for one stage.',
      ja: '同じ段階の SD チェックリストがブックに二つ以上ありません。',
    },
    label: { en: 'no second SD check list', ja: '二つ目の SD チェックリストなし' },
  },
  plan: {
    reason: { en: 'The workbook has no plan that belongs to the report.', ja: '報告書に対応する計画がブックにありません。' },
    label: { en: 'no plan of the report', ja: '報告書に対応する計画なし' },
  },
  capacity: {
    reason: { en: 'The sheets state no installed capacity (kW, MW).', ja: '設備容量（kW、MW）の記載がありません。' },
    label: { en: 'no stated capacity', ja: '設備容量の記載なし' },
  },
  gwp: {
    reason: { en: 'No GWP stands on the sheets.', ja: 'シートに地球温暖化係数（GWP）がありません。' },
    label: { en: 'no GWP', ja: '地球温暖化係数（GWP）なし' },
  },
} as const satisfies Record<string, Absence>;

/** Whether a rule was not applied since there is nothing that it is about; otherwise it could not look, which is another thing. */
export function isAbsence(reason: Words): boolean {
  return Object.values(ABSENCES).some((absence) => absence.reason.en === reason.en);
}
