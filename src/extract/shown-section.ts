/**
 * The section of a format code that shows a value: positive; negative; zero; text, or by the conditions that two of them may have
 * (`[>=1000]0,"k";0`). Undefined where the code has none for it and Excel shows the value in its own way. Source: Microsoft, "Number format codes".
 */
export function shownSection(numberFormat: string, value: number | string): string | undefined {
  const sections = sectionsOf(numberFormat);
  if (typeof value === 'string') return sections.length === 4 ? sections[3] : undefined;
  if (sections.length < 2) return sections[0];
  const conditions = sections.slice(0, 2).map(conditionOf);
  if (conditions.some((condition) => condition !== undefined)) {
    const index = conditions.findIndex((condition) => condition?.(value));
    return sections[index < 0 ? Math.min(2, sections.length - 1) : index];
  }
  return value > 0 || sections.length < 3 ? sections[value < 0 ? 1 : 0] : sections[value < 0 ? 1 : 2];
}

/** Semicolons inside quotes or behind a backslash separate nothing. */
function sectionsOf(numberFormat: string): readonly string[] {
  const sections: string[] = [];
  let from = 0;
  for (const { 0: token, index } of numberFormat.matchAll(/"[^"]*"|\\.|;/g)) {
    if (token !== ';') continue;
    sections.push(numberFormat.slice(from, index));
    from = index + 1;
  }
  return [...sections, numberFormat.slice(from)];
}

function conditionOf(section: string): ((value: number) => boolean) | undefined {
  const [, operator = '', text = ''] = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section) ?? [];
  const compare = COMPARISONS[operator];
  return compare && ((value) => compare(value, Number(text)));
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};
