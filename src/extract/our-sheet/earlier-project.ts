import type { EarlierProject } from './earlier-answers';
import { filled, rowsOf } from './field-row';
import type { OurSheet } from './our-sheet';

/** What was chosen when the sheet was written, and the project types as it has them now; undefined on sheets that say neither. */
export function earlierProject(sheet: OurSheet): EarlierProject | undefined {
  const types = typesOn(sheet);
  const { state } = sheet;
  if (!isRecord(state)) return Object.keys(types).length === 0 ? undefined : { kinds: [], types };
  const { kinds, values, language, form } = state;
  return {
    kinds: Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [],
    types,
    ...filled({
      values: values === 'linked' || values === 'frozen' ? values : undefined,
      language: typeof language === 'string' ? language : undefined,
      form: form ?? undefined,
    }),
  };
}

/** By the key, by the type as shown where somebody added a row or deleted the column of keys. */
function typesOn(sheet: OurSheet): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  for (const row of rowsOf(sheet, 'types')) {
    const name = row.ours('typeKey') ?? row.ours('type');
    const applies = row.words('applies');
    if (name === undefined || applies === undefined || name === '__proto__' || Object.hasOwn(types, name)) continue;
    types[name] = applies;
    row.take('applies');
    row.takeIfTheirs('type');
  }
  return types;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
