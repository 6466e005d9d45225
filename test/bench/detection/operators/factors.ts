import type { Operator } from '../operator';
import { having } from './suits';

/** Slips around the emission factor and the list of default values. */
const FOLLOWING = ['plan-default-conflict', 'plan-deviation', 'constant-over-formula', 'typed-default', 'default-conflict'];
const displaced = having('displaced');

export const FACTOR_OPERATORS: readonly Operator[] = [
  {
    id: 'national-grid-factor',
    says: 'The factor of a national grid study was typed instead of the methodology’s conservative default: it over-claims.',
    expects: ['unlisted-default'],
    mayAlso: FOLLOWING,
    suits: displaced,
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE.value;
      // GEC's study of Mongolia has 1.1 against the approved 0.797.
      return [desk.type(at, Number((desk.number(at) * (1.1 / 0.797)).toPrecision(4)))];
    },
  },
  {
    id: 'factor-with-turned-digits',
    says: 'Two digits of the factor were turned: 0.779 for 0.797.',
    expects: ['unlisted-default'],
    mayAlso: FOLLOWING,
    suits: displaced,
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE.value;
      const digits = String(desk.number(at));
      return [desk.type(at, Number(digits.slice(0, -2) + digits.slice(-1) + digits.slice(-2, -1)))];
    },
  },
  {
    id: 'factor-typed-though-listed',
    says: 'The factor was typed although the list of default values stands below it.',
    expects: ['typed-default', 'constant-over-formula'],
    // D-05 calls it a warning, but the figure is right and a blank form may well have a cell to type in.
    atLeast: 'info',
    suits: having('displaced', 'linked-factor'),
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE.value;
      return [desk.type(at, desk.number(at))];
    },
  },
  {
    id: 'factor-of-section-3-changed',
    says: 'The factor of section 3 is not the one selected in section 2.',
    expects: ['default-conflict'],
    mayAlso: [...FOLLOWING, 'unlisted-default', 'model-mismatch', 'reference-emissions-mismatch'],
    suits: displaced,
    make: (desk) => {
      const { EF_RE, EF_RE_again } = desk.report.calculation.rows;
      return [desk.type(EF_RE_again.value, Number((desk.number(EF_RE_again.value) * 1.07).toPrecision(3))), EF_RE.value];
    },
  },
  {
    id: 'factor-of-section-3-pasted-as-value',
    says: 'The factor of section 3 was pasted as a value: it will not follow section 2.',
    expects: ['typed-default', 'constant-over-formula', 'model-mismatch', 'default-conflict'],
    suits: having('displaced', 'linked-factor'),
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE_again.value;
      return [desk.type(at, desk.number(at))];
    },
  },
  {
    id: 'factor-typed-into-the-formula',
    says: 'The product has the factor typed into it; the factor’s own cell does not matter any more.',
    expects: ['number-in-formula', 'model-mismatch'],
    mayAlso: ['constant-over-formula', 'typed-default'],
    suits: having('displaced', 'plain'),
    make: (desk) => {
      const { RE_p, EF_RE_again } = desk.report.calculation.rows;
      const factor = String(desk.number(EF_RE_again.value));
      return [desk.enter(RE_p.value, desk.formula(RE_p.value).replace(desk.here(EF_RE_again.value), factor))];
    },
  },
  {
    id: 'other-default-in-the-product',
    says: 'The product takes another entry of the list of default values than section 2 selects.',
    expects: ['foreign-reference', 'model-mismatch', 'reference-emissions-mismatch', 'default-conflict'],
    mayAlso: ['plan-deviation', 'plan-default-conflict'],
    suits: having('displaced', 'plain'),
    make: (desk) => {
      const { rows, defaults } = desk.report.calculation;
      const other = defaults[1 - desk.description.chosenDefault];
      if (other === undefined) throw new Error('The list has one entry only.');
      const formula = desk.formula(rows.RE_p.value).replace(desk.here(rows.EF_RE_again.value), desk.here(other.value));
      return [desk.enter(rows.RE_p.value, formula)];
    },
  },
  {
    id: 'list-of-defaults-edited',
    says: 'An entry of the list of default values was edited: it is not the methodology’s.',
    expects: ['unlisted-default', 'plan-default-conflict', 'default-conflict'],
    mayAlso: ['plan-deviation', 'typed-default'],
    suits: having('displaced', 'plan', 'plain'),
    make: (desk) => {
      const { defaults, rows } = desk.report.calculation;
      const at = defaults[desk.description.chosenDefault]?.value;
      if (at === undefined) throw new Error('The chosen default is not in the list.');
      return [desk.type(at, Number((desk.number(at) * 1.05).toPrecision(3))), rows.EF_RE.value];
    },
  },
  {
    id: 'plan-with-another-factor',
    says: 'The plan was made with another factor than the report.',
    expects: ['plan-default-conflict'],
    mayAlso: ['plan-deviation'],
    suits: having('displaced', 'plan', 'plain'),
    make: (desk) => {
      const { defaults, rows } = desk.plan.calculation;
      const other = defaults[1 - desk.description.chosenDefault];
      if (other === undefined) throw new Error('The list has one entry only.');
      return [desk.enter(rows.EF_RE.value, desk.here(other.value)), desk.report.calculation.rows.EF_RE.value];
    },
  },
  {
    id: 'factor-from-another-workbook',
    says: 'The factor is linked to a file on somebody’s computer.',
    expects: ['external-link'],
    mayAlso: ['foreign-reference', 'typed-default', 'unlisted-default'],
    suits: displaced,
    make: (desk) => {
      const at = desk.report.calculation.rows.EF_RE.value;
      desk.enter(at, '[1]Factors!$B$3', desk.number(at));
      linkOtherWorkbook(desk.editParts.bind(desk), desk.editPart.bind(desk));
      return [at];
    },
  },
];

type EditParts = (edit: (parts: Record<string, Uint8Array>) => void) => void;
type EditPart = (path: string, edit: (xml: string) => string) => void;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts that `[1]` in a formula stands for (ECMA-376 part 1, 18.14): ExcelJS has no word for them. */
function linkOtherWorkbook(editParts: EditParts, editPart: EditPart): void {
  const encode = new TextEncoder();
  editParts((parts) => {
    parts['xl/externalLinks/externalLink1.xml'] = encode.encode(
      `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Factors"/>` +
        '</sheetNames></externalBook></externalLink>',
    );
    parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = encode.encode(
      `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/externalLinkPath" ` +
        'Target="factors%202022.xlsx" TargetMode="External"/></Relationships>',
    );
  });
  editPart('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/externalLinks/externalLink1.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
    ),
  );
  editPart('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdLink" Type="${RELATIONSHIPS}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    ),
  );
  editPart('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', '</sheets><externalReferences><externalReference r:id="rIdLink"/></externalReferences>'),
  );
}
