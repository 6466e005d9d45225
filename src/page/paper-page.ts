/** The verifier's working paper as a page to read, print and attach: the same as the worksheet, which is where a verifier fills it in. */
import type { Assessment } from '../assess';
import { isAbsence } from '../check/absences';
import { comparisonJson, placedYields } from '../check/comparison/comparison-json';
import { COMPARED } from '../check/comparison/comparison-words';
import type { CheckResult } from '../check/rule';
import { ruleTitle } from '../check/rule-title';
import type { CheckSettings } from '../check/settings';
import { wordNumber } from '../check/numbers/word-number';
import { wordRanges } from '../check/cells/word-ranges';
import { addressText } from '../address';
import type { IsoDate } from '../extract/extraction';
import type { Language, Words } from '../language';
import type { PaperReport, WorkingPaper } from '../map/working-paper';
import { chosenCellsWords } from '../plan/working-paper/chosen-words';
import { AGREEMENT_WORDS, OPINION_WORDING, PAPER_WORDS, findingWords, ruleWords } from '../plan/working-paper/paper-words';
import {
  addedUp,
  agreementWords,
  basisWords,
  comparedWords,
  decidedWords,
  extentOfItem,
  methodologyWords,
  nothingWords,
  opinionWarnings,
  otherFilesWords,
  statedWords,
  whyNotTicked,
  notLookedAtWords,
} from '../plan/working-paper/told-words';
import { VERSION } from '../version';
import {
  ASSURANCE_OPINIONS,
  BOX,
  FIELD_HEADERS,
  ITEM_HEADERS,
  OPINION_HEADERS,
  OPINIONS,
  OVERALL_OPINIONS,
  PAPER_FIELDS,
  TEAM_HEADERS,
  PAPER_ITEMS,
} from '../our-sheets/working-paper';
import { calculationJson } from '../check/model/calculation-json';
import { SEVERITY_WORDS } from '../plan/check-log/log-words';
import { calculationMarkup } from './calculation-markup';
import { comparisonMarkup, yieldsMarkup } from './comparison-markup';
import { dataTable } from './data-table';
import { WORDS } from './html-words';
import { html, type Markup, type Part } from './markup';
import { notation } from './notation';
import { page } from './page';
import { requestCards } from './request-cards';

export interface PaperPage {
  readonly file: string;
  /** Absent where the workbook stands open in Excel: it is no file then. */
  readonly sha256?: string;
  readonly assessment: Assessment;
  readonly paper: WorkingPaper;
  readonly settings: CheckSettings;
  readonly today: IsoDate;
  readonly language: Language;
}

export function paperPage(told: PaperPage): string {
  const { file, sha256, paper, today, language } = told;
  const heading = PAPER_WORDS.title[language];
  return page({
    title: `${file} – ${heading}`,
    heading,
    facts: [
      [WORDS.file[language], file],
      ...(sha256 === undefined ? [] : [[WORDS.fingerprint[language], sha256] as const]),
      [WORDS.date[language], today],
      [WORDS.program[language], `JCM Monitor ${VERSION}`],
    ],
    main: html`<p>${PAPER_WORDS.whose[language]}</p>
      ${paper.lacksDecisions ? html`<p class="finding warning">${PAPER_WORDS.noDecisions[language]}</p>` : undefined}
      ${SECTIONS.map(
        ([title, content]) =>
          html`<section class="paper">
            <h2>${title[language]}</h2>
            ${content(told)}
          </section>`,
      )}`,
    footer: [notLookedAtWords(paper)],
    language,
  }).text;
}

const SECTIONS: readonly (readonly [Words, (told: PaperPage) => Markup])[] = [
  [PAPER_WORDS.general, general],
  [PAPER_WORDS.opinion, opinion],
  [PAPER_WORDS.items, items],
  [PAPER_WORDS.requests, requests],
  [PAPER_WORDS.others, others],
  [PAPER_WORDS.recalculation, recalculation],
  [COMPARED, compared],
  [PAPER_WORDS.trace, trace],
  [PAPER_WORDS.extent, extent],
  [PAPER_WORDS.team, team],
];

function lead(words: Words, language: Language): Markup {
  return html`<p class="quiet">${words[language]}</p>`;
}

function general({ paper, language }: PaperPage): Markup {
  const rows = paper.fields.map(({ name, stated, entry }): readonly Part[] => [
    PAPER_FIELDS[name][language],
    stated.length === 0
      ? html`<span class="quiet">${PAPER_WORDS.notStated[language]}</span>`
      : stated.map((one) => html`<p>${statedWords(one)[language]} <span class="quiet">${addressText(one.at)}</span></p>`),
    entry,
  ]);
  const { field, workbook, entry } = FIELD_HEADERS;
  return dataTable(PAPER_WORDS.general[language], [field, workbook, entry].map(headed(language)), rows);
}

function headed(language: Language): (words: Words) => { head: string } {
  return (words) => ({ head: words[language] });
}

function opinion({ paper, language }: PaperPage): Markup {
  const group = (title: Words, names: readonly string[]): Markup => {
    const rows = paper.opinions
      .filter(({ name }) => names.includes(name))
      .map(({ name, isTicked, statement }): readonly Part[] => [
        html`${box(isTicked, language)} ${OPINIONS[name][language]}`,
        OPINION_WORDING[name][language],
        statement,
      ]);
    const { wording, statement } = OPINION_HEADERS;
    return html`<h3>${title[language]}</h3>
      ${dataTable(title[language], [title, wording, statement].map(headed(language)), rows)}`;
  };
  return html`${lead(PAPER_WORDS.opinionLead, language)} ${group(PAPER_WORDS.overall, OVERALL_OPINIONS)}
  ${group(PAPER_WORDS.assurance, ASSURANCE_OPINIONS)}
  ${opinionWarnings(paper).map((words) => html`<p class="finding warning">${words[language]}</p>`)}`;
}

/** A screen reader says nothing, or a long name, for the character itself. */
function box(isTicked: boolean, language: Language): Markup {
  const { ticked, notTicked } = PAPER_WORDS;
  return html`<span role="img" aria-label="${(isTicked ? ticked : notTicked)[language]}">${isTicked ? BOX.ticked : BOX.empty}</span>`;
}

function items({ paper, language }: PaperPage): Markup {
  const { item, extent: looked, box: ticked, why, note } = ITEM_HEADERS;
  const rows = paper.items.map((one): readonly Part[] => [
    PAPER_ITEMS[one.id][language],
    extentOfItem(one)[language],
    box(one.isTicked, language),
    one.isTicked ? '' : whyNotTicked(one)[language],
    one.note,
  ]);
  return html`${lead(PAPER_WORDS.itemsLead, language)}
  ${dataTable(PAPER_WORDS.items[language], [item, looked, ticked, why, note].map(headed(language)), rows)}`;
}

function requests({ paper, language }: PaperPage): Markup {
  return paper.requests.length === 0 ? html`<p>${PAPER_WORDS.noRequests[language]}</p>` : requestCards(paper.requests, language);
}

function others({ paper, language }: PaperPage): Markup {
  if (paper.others.length === 0) return html`<p>${PAPER_WORDS.noOthers[language]}</p>`;
  const { severity, rule, cell, decision } = { ...PAPER_WORDS };
  const rows = paper.others.map((entry): readonly Part[] => {
    const { now, typed } = entry;
    const [at] = now?.finding.at ?? [];
    return [
      now ? SEVERITY_WORDS[now.severity][language] : (typed?.severity ?? ''),
      ruleWords(entry)[language],
      at ? addressText(at) : (typed?.place ?? ''),
      notation(findingWords({ ...entry, was: typed })[language]),
      decidedWords(entry)[language],
    ];
  });
  const heads = [severity, rule, cell, WORDS.findings, decision].map(headed(language));
  return html`${lead(PAPER_WORDS.othersLead, language)} ${dataTable(PAPER_WORDS.others[language], heads, rows)}`;
}

function recalculation({ paper, language }: PaperPage): Markup {
  return html`${lead(PAPER_WORDS.recalculationLead, language)} ${paper.reports.map((report) => recalculated(report, language))}`;
}

function recalculated(told: PaperReport, language: Language): Markup {
  const { figure, unit, stated, recalculated: value, difference, agreement, basis, cell } = PAPER_WORDS;
  const columns = [figure, stated, value, difference, unit, agreement, basis, cell].map((words) => ({
    head: words[language],
    isFigure: words === stated || words === value || words === difference,
  }));
  const rows = told.figures.map((one): readonly Part[] => {
    const { symbol, stated: reading, rows: parts = [], result } = one;
    const numbers = result.kind === 'recalculated' ? [wordNumber(result.value), wordNumber(result.difference)] : ['–', '–'];
    return [
      symbol === 'Table 3' ? PAPER_WORDS.table3[language] : notation(symbol),
      reading ? wordNumber(reading.value) : (addedUp(parts) ?? PAPER_WORDS.noNumber[language]),
      ...numbers,
      notation((reading ?? parts[0])?.unit.text ?? ''),
      agreementMark(one, language),
      notation(basisWords(one)[language]),
      reading ? addressText(reading.at) : wordRanges(parts.map(({ at }) => at))[language],
    ];
  });
  const { sheet } = told.report;
  return html`<h3>${WORDS.report[language]}: ${sheet}</h3>
    <p class="quiet">${PAPER_WORDS.methodology[language]}: ${notation(methodologyWords(told)[language])}</p>
    ${chosenCellsWords(told.report).map((words) => html`<p class="finding warning">${notation(words[language])}</p>`)}
    ${dataTable(`${PAPER_WORDS.recalculation[language]}: ${sheet}`, columns, rows)}`;
}

function agreementMark(figure: PaperReport['figures'][number], language: Language): Markup {
  const words = agreementWords(figure);
  return words === AGREEMENT_WORDS.differs ? html`<b>${words[language]}</b>` : html`${words[language]}`;
}

/** Report by report; then the periods of the workbook beside each other. */
function compared({ assessment: { extraction }, paper, settings, language }: PaperPage): Markup {
  const told = extraction.reports.flatMap((report) => {
    const comparison = comparisonJson(report, settings);
    return comparison
      ? [
          html`<h3>${WORDS.report[language]}: ${report.sheet}</h3>
            ${comparisonMarkup(comparison, language)}`,
        ]
      : [];
  });
  const yields = yieldsMarkup(placedYields(paper.yields), paper.contradicted, language);
  const isNothing = told.length === 0 && yields === undefined;
  const extents = paper.reports.map((report) => html`<p>${comparedWords(report, paper)[language]}</p>`);
  const files = otherFilesWords(paper).map((words) => html`<p>${words[language]}</p>`);
  return html`${lead(PAPER_WORDS.comparedLead, language)} ${files}
  ${isNothing ? html`<p>${nothingWords(paper)[language]}</p>` : [extents, told, yields]}`;
}

function trace({ paper, assessment, settings, language }: PaperPage): Markup {
  return html`${paper.reports.map(
    ({ report }) =>
      html`<h3>${WORDS.report[language]}: ${report.sheet}</h3>
        ${calculationMarkup(calculationJson(report, assessment.extraction, settings, language), language)}`,
  )}`;
}

/** Rules that passed are listed; of those that could not look, each reason. */
function extent({ assessment: { checks }, language }: PaperPage): Markup {
  const parts = [
    ...checks.reports.map(({ report, results }) => ({ title: report.sheet, results })),
    { title: PAPER_WORDS.workbook[language], results: checks.workbook },
  ];
  return html`${lead(PAPER_WORDS.extentLead, language)}
  ${parts.map(
    ({ title, results }) =>
      html`<h3>${title}</h3>
        ${ruleList(
          PAPER_WORDS.passed,
          results.filter(({ outcome }) => outcome === 'passed'),
          language,
        )}
        ${ruleList(
          PAPER_WORDS.absent,
          results.filter((result) => result.outcome === 'not-applicable' && isAbsence(result.reason)),
          language,
        )}
        ${ruleList(
          PAPER_WORDS.notLookedAt,
          results.filter((result) => result.outcome === 'not-applicable' && !isAbsence(result.reason)),
          language,
        )}
        ${ruleList(
          PAPER_WORDS.crashed,
          results.filter(({ outcome }) => outcome === 'crashed'),
          language,
        )}`,
  )}`;
}

function ruleList(head: Words, meant: readonly CheckResult[], language: Language): Markup | undefined {
  if (meant.length === 0) return undefined;
  const said = (result: CheckResult): string | undefined => {
    if (result.outcome === 'not-applicable') return result.reason[language];
    return result.outcome === 'crashed' ? result.error : undefined;
  };
  return html`<h4>${head[language]} (${meant.length})</h4>
    <ul class="folded">
      ${meant.map((result) => {
        const why = said(result);
        return html`<li>
          ${ruleTitle(result.rule)[language]}${why === undefined ? undefined : html`: <span class="quiet">${notation(why)}</span>`}
        </li>`;
      })}
    </ul>`;
}

function team({ paper, language }: PaperPage): Markup {
  if (paper.team.length === 0)
    return html`${lead(PAPER_WORDS.teamLead, language)}
      <p>${PAPER_WORDS.noTeam[language]}</p>`;
  const rows = paper.team.map(({ member = '–', company, function: role, note }): readonly Part[] => [member, company, role, note]);
  const { member, company, function: role, note } = TEAM_HEADERS;
  return html`${lead(PAPER_WORDS.teamLead, language)}
  ${dataTable(PAPER_WORDS.team[language], [member, company, role, note].map(headed(language)), rows)}`;
}
