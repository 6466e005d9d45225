/** `check --format json`: one object, printed piece by piece. */
import { CHECK_SCHEMA } from '../check-json';
import type { CheckFormat, FormatOptions } from './check-format';
import { JsonItems } from './json-items';

export function jsonFormat({ print }: FormatOptions): CheckFormat {
  const files = new JsonItems(print, 2);
  let behind = '';
  return {
    begin: () => print(`{\n  "schema": ${JSON.stringify(CHECK_SCHEMA)},\n  "files": [`),
    file: (file) => files.add(file),
    across: (across, { yields, contradicted }) => {
      behind = Object.entries({ across, yields, ...(contradicted.length > 0 ? { contradicted } : {}) })
        .map(([name, value]) => `,\n  "${name}": ${JSON.stringify(value, null, 2).replace(/\n/g, '\n  ')}`)
        .join('');
    },
    end: () => {
      files.end();
      print(`  ]${behind}`);
      print('}');
    },
  };
}
