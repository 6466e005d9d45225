import { addressText } from '../../address';
import type { Words } from '../../language';
import type { ChosenMethodology } from '../methodologies';
import type { Finding } from '../rule';
import { shortened, wordCells, wordContent } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import type { CounterExample, SetInput, StrayInput } from './prove-model';
import type { ReportModel } from './report-model';

/** One finding for each figure: a cell that should not count is named where the cell that should count does not. */
export function wrongFigures(
  examples: readonly CounterExample[],
  strays: readonly StrayInput[],
  told: ReadonlySet<string>,
  { chosen }: ReportModel,
): readonly Finding[] {
  const open = examples.filter(({ figure }) => !told.has(figure.symbol));
  const lone = strays.filter(({ figure }) => !told.has(figure.symbol) && !open.some((example) => example.figure.symbol === figure.symbol));
  const first = lone.filter(({ figure }, index) => lone.findIndex((other) => other.figure.symbol === figure.symbol) === index);
  return [
    ...open.map((example) =>
      counterFinding(
        example,
        strays.filter(({ figure }) => figure.symbol === example.figure.symbol),
        chosen,
      ),
    ),
    ...first.map((stray) =>
      strayFinding(
        stray,
        lone.filter(({ figure }) => figure.symbol === stray.figure.symbol),
        chosen,
      ),
    ),
  ];
}

function counterFinding(example: CounterExample, strays: readonly StrayInput[], chosen: ChosenMethodology | undefined): Finding {
  const { figure, equation, found, expected, inputs } = example;
  const place = addressText(figure.at);
  const unit = figure.unit === '' ? '' : ` ${shortened(figure.unit)}`;
  const given = inputs.length === 0 ? AS_THEY_STAND : wordSetInputs(inputs);
  const notes = [unmovedNote(example), strayNote(strays), formulaNote(figure.formula), inferredNote(chosen)];
  return {
    at: [figure.at, ...inputs.slice(0, MOST_NAMED).map(({ cell }) => cell.at), ...strays.map(({ at }) => at)],
    expected: tidy(expected),
    found: tidy(found),
    message: {
      en:
        `With ${given.en}, ${figure.name} in ${place} comes to ${wordNumber(round(found))}${unit}; ` +
        `the methodology (${shortened(equation)}) gives ${wordNumber(round(expected))}${unit}.${notes.map(({ en }) => en).join('')}`,
      ja:
        `${given.ja}、${place} の ${figure.name} は ${wordNumber(round(found))}${unit} になりますが、` +
        `方法論（${shortened(equation)}）では ${wordNumber(round(expected))}${unit} です。${notes.map(({ ja }) => ja).join('')}`,
    },
  };
}

const MOST_NAMED = 3;
const NOTHING: Words = { en: '', ja: '' };

const AS_THEY_STAND: Words = { en: 'the inputs as they stand', ja: '今の入力値では' };

function wordSetInputs(inputs: readonly SetInput[]): Words {
  const named = inputs.slice(0, MOST_NAMED).map(({ cell, value }) => {
    const unit = cell.unit === '' ? '' : ` ${shortened(cell.unit)}`;
    return `${shortened(cell.name)} = ${wordNumber(value)}${unit} (${addressText(cell.at)})`;
  });
  const rest = inputs.length - named.length;
  return {
    en: `${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')} (the other inputs as they stand)`,
    ja: `${[...named, ...(rest > 0 ? [`ほか ${rest} 件`] : [])].join('、')}とすると（他の入力値は今のまま）`,
  };
}

function unmovedNote({ isUnmoved, inputs, figure }: CounterExample): Words {
  if (!isUnmoved) return NOTHING;
  const cells = inputs.map(({ cell }) => cell.at);
  return {
    en: ` ${figure.name} does not depend on ${wordCells(cells, 'en')}.`,
    ja: `${figure.name} は ${wordCells(cells, 'ja')} に依存していません。`,
  };
}

function strayNote(strays: readonly StrayInput[]): Words {
  if (strays.length === 0) return NOTHING;
  const cells = strays.map(({ at }) => at);
  return {
    en: ` It depends on ${wordCells(cells, 'en')} instead, which the methodology does not know.`,
    ja: `代わりに、方法論にない ${wordCells(cells, 'ja')} に依存しています。`,
  };
}

function formulaNote(formula: string | undefined): Words {
  if (formula === undefined) return NOTHING;
  return { en: ` Its formula is “${shortened(formula)}”.`, ja: `数式は「${shortened(formula)}」です。` };
}

function inferredNote(chosen: ChosenMethodology | undefined): Words {
  if (chosen?.by !== 'inferred') return NOTHING;
  return {
    en: ' The methodology is inferred from the symbols on the sheet.',
    ja: '方法論はシートの記号から推定しています。',
  };
}

function strayFinding(stray: StrayInput, all: readonly StrayInput[], chosen: ChosenMethodology | undefined): Finding {
  const { figure, at, by, content, value, found, expected } = stray;
  const unit = figure.unit === '' ? '' : ` ${shortened(figure.unit)}`;
  const holds = wordContent(content);
  const others = all.slice(1).map((other) => other.at);
  const more: Words =
    others.length === 0 ? NOTHING : { en: ` The same goes for ${wordCells(others, 'en')}.`, ja: `${wordCells(others, 'ja')} も同様です。` };
  const note = inferredNote(chosen);
  return {
    at: [by, at, ...others],
    expected: tidy(expected),
    found: tidy(found),
    message: {
      en:
        `${figure.name} in ${addressText(figure.at)} depends on ${addressText(at)} (now ${holds.en}), which is no input of the methodology: ` +
        `with ${wordNumber(value)} there it comes to ${wordNumber(round(found))}${unit} where the methodology gives ${wordNumber(round(expected))}${unit}.${more.en}${note.en}`,
      ja:
        `${addressText(figure.at)} の ${figure.name} は、方法論の入力ではない ${addressText(at)}（現在は${holds.ja}）に依存しています。` +
        `ここが ${wordNumber(value)} のとき、方法論では ${wordNumber(round(expected))}${unit} のところ ${wordNumber(round(found))}${unit} になります。${more.ja}${note.ja}`,
    },
  };
}

/** Enough digits to see the difference, not those of a double. */
function round(value: number): number {
  return Number(value.toPrecision(9));
}
