/** `check --format json`: one object, printed piece by piece. */
import { CHECK_SCHEMA, type AcrossJson } from '../check-json';
import type { CheckFormat, FormatOptions } from './check-format';
import { JsonItems } from './json-items';

export function jsonFormat({ print }: FormatOptions): CheckFormat {
  const files = new JsonItems(print, 2);
  let across: readonly AcrossJson[] | undefined;
  return {
    begin: () => print(`{\n  "schema": ${JSON.stringify(CHECK_SCHEMA)},\n  "files": [`),
    file: (file) => files.add(file),
    across: (results) => {
      across = results;
    },
    end: () => {
      files.end();
      print(across === undefined ? '  ]' : `  ],\n  "across": ${JSON.stringify(across, null, 2).replace(/\n/g, '\n  ')}`);
      print('}');
    },
  };
}
