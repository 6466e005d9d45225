/** `check --format json`: one object, printed piece by piece. */
import { CHECK_SCHEMA } from '../check-json';
import type { CheckFormat, FormatOptions } from './check-format';
import { JsonItems } from './json-items';

export function jsonFormat({ print }: FormatOptions): CheckFormat {
  const files = new JsonItems(print, 2);
  return {
    begin: () => print(`{\n  "schema": ${JSON.stringify(CHECK_SCHEMA)},\n  "files": [`),
    file: (file) => files.add(file),
    end: () => {
      files.end();
      print('  ]\n}');
    },
  };
}
