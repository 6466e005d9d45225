import { addressText } from '../../address';
import type { EarlierAnswers, EarlierIssuance } from '../../extract/our-sheet/earlier-answers';
import type { Words } from '../../language';
import { answerIn } from '../../our-sheets/wordings';
import { CLAIM_ANSWERS } from '../../our-sheets/sdg-sheet';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { changeIndicator } from '../examples/example-sdg-sheet';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { saysSomething } from '../sdg/sd-answers';
import { LINKAGE_GUIDANCE } from '../sdg/sdg-sources';
import { cited } from '../sources';
import { shortened } from '../numbers/word-figure';

export const missingIndicatorEvidence: WorkbookRule = {
  id: 'missing-indicator-evidence',
  about: 'workbook',
  severity: 'warning',
  check: ({ earlierAnswers }) => {
    if (!earlierAnswers) return notApplicableBecause(ABSENCES.sdgSheet.reason);
    return failedIfAny([...indicatorFinding(earlierAnswers), ...issuanceFinding(earlierAnswers)]);
  },
  docs: {
    what: {
      en: 'A value or claim that somebody typed on the SDG sheet has neither words nor a link as evidence; an amount of issued credits has neither evidence nor a decision or credit authentication number.',
      ja: 'SDG シートに記入された値や主張に、根拠資料の記載もリンクもありません。発行クレジット量については、根拠資料も決定・クレジット認証番号もありません。',
    },
    why: {
      en: 'Nothing in the monitoring report bears out what is typed beside its own figures. A warning: the contribution may be real, but a reader cannot tell it from one that is only claimed.',
      ja: 'モニタリング報告書の数値以外の記入は、報告書からは裏づけられません。実際の貢献であっても、根拠がなければ単なる主張と区別できないため、警告とします。',
    },
    fix: {
      en: 'Name the document under “Evidence”, or link it. What is not claimed needs no evidence: choose “Not claimed”.',
      ja: '「根拠資料」に資料名を記入するか、リンクを設定してください。主張しない場合は「主張しない」を選んでください（根拠は不要です）。',
    },
    source: cited(LINKAGE_GUIDANCE, {
      en: 'practice of those who rate SDG claims: BeZero, "SDG methodology", 4.5 (evidence for each claim)',
      ja: 'SDG への貢献を評価する機関の実務：BeZero "SDG methodology" 4.5（貢献ごとの根拠）',
    }),
  },
  examples: {
    ok: (correct) => changeIndicator(correct, '4.4/training-hours', { evidence: undefined, evidenceLink: 'https://example.org/list.pdf' }),
    bad: (correct) => changeIndicator(correct, '4.4/training-hours', { evidence: undefined }),
  },
};

function indicatorFinding({ sheet, indicators, unkeyed = [] }: EarlierAnswers): readonly Finding[] {
  const bare = [...Object.entries(indicators), ...unkeyed.map((answer) => [answer.target ?? '', answer] as const)].filter(
    ([, { value, evidence, evidenceLink }]) => isClaim(value) && !saysSomething(evidence) && evidenceLink === undefined,
  );
  if (bare.length === 0) return [];
  const names = bare.map(([id, { at, label }]): Words => {
    const [target, name] = [id.replace(/\/.*/, ''), shortened(label ?? addressText(at))];
    return { en: `${target} “${name}”`.trim(), ja: `${target}「${name}」` };
  });
  const cells = bare.map(([, { at, evidenceAt }]) => evidenceAt ?? at);
  return [finding(cells, sheet, names)];
}

/** A value of 0 is one; what is not claimed, or only a dash, is none. */
function isClaim(value: string | number | undefined): boolean {
  if (typeof value !== 'string') return value !== undefined;
  return saysSomething(value) && answerIn(CLAIM_ANSWERS, value) !== 'not-claimed';
}

const MOST_NAMES = 3;

function finding(cells: readonly CellAddress[], sheet: string, names: readonly Words[]): Finding {
  const rest = names.length - MOST_NAMES;
  const named = (language: keyof Words): readonly string[] => names.slice(0, MOST_NAMES).map((words) => words[language]);
  const more: Words = rest > 0 ? { en: ` and ${rest} more`, ja: ` ほか ${rest} 件` } : { en: '', ja: '' };
  const name = shortened(sheet);
  return {
    at: cells,
    message: {
      en: `Expected evidence for each value typed on the sheet “${name}”, found none for ${named('en').join('; ')}${more.en}.`,
      ja: `シート「${name}」に記入された値に根拠資料がありません：${named('ja').join('；')}${more.ja}。`,
    },
  };
}

function issuanceFinding({ sheet, issuance = [] }: EarlierAnswers): readonly Finding[] {
  const bare = issuance.filter(isBareAmount);
  if (bare.length === 0) return [];
  const name = shortened(sheet);
  return [
    {
      at: bare.map(({ at, evidenceAt }) => evidenceAt ?? at),
      message: {
        en: `Expected a decision, credit authentication number or evidence for each amount of issued credits on the sheet “${name}”, found none for ${bare.length === 1 ? 'one' : bare.length}.`,
        ja: `シート「${name}」の発行クレジット量のうち${bare.length}件に、決定・クレジット認証番号も根拠資料もありません。`,
      },
    },
  ];
}

function isBareAmount({ tonnes, decision, evidence, evidenceLink }: EarlierIssuance): boolean {
  return isClaim(tonnes) && ![decision, evidence].some(saysSomething) && evidenceLink === undefined;
}
