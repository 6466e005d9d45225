import { extname } from 'node:path';
import type { Language, Words } from '../language';
import { inflateWithNode } from '../opc/node-inflate';
import { redactWorkbook } from '../redact/redact-workbook';
import { UserError } from '../user-error';
import { readBytes } from './check-file';
import { identityOf } from './destination';
import { OutFile, requireConsent } from './out-file';
import { redactJson } from './redact-json';
import { redactLine } from './redact-line';
import { redactText, WHAT_TO_DO } from './redact-text';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { heedInterruption } from './unless-interrupted';
import { unlessRefused } from './unless-refused';
import type { REDACT_FORMATS } from './format-names';

export interface RedactOptions {
  readonly range: readonly string[];
  readonly out?: string;
  /** Only says what would be done. */
  readonly list?: boolean;
  readonly replace?: boolean;
  readonly alsoRevealing?: boolean;
  readonly leave?: readonly string[];
  readonly notSecret?: readonly string[];
  readonly withoutPictures?: boolean;
  readonly format: (typeof REDACT_FORMATS)[number];
  readonly language: Language;
}

/** Writes the public copy of FILE to `--out`; FILE itself is never written. Exit 1: something gives a value away, and no copy was written. */
export function redactCommand(file: string, options: RedactOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, range, format } = options;
  return unlessRefused({ terminal, language, file }, async () => {
    const out = await placeOfCopy(file, options);
    const redaction = redactWorkbook(await readBytes(file), { ...options, ranges: range }, inflateWithNode);
    await heedInterruption(terminal.interrupted);
    if (redaction.bytes !== undefined && out !== undefined) {
      const copy = new OutFile(out);
      copy.write(redaction.bytes);
      copy.keep();
    }
    if (format === 'json') terminal.out(JSON.stringify(redactJson(file, redaction, out), null, 2));
    else for (const line of redactText(redaction, language)) terminal.out(line);
    if (redaction.bytes === undefined) {
      if (format === 'text' && redaction.proposal !== undefined) {
        for (const line of [ONE_LINE[language], `  ${redactLine(file, options, redaction.proposal)}`]) terminal.out(line);
      }
      terminal.err(`${file}: ${WHAT_TO_DO[language]}`);
      return EXIT.errorsFound;
    }
    if (format === 'text') terminal.out(out === undefined ? NOTHING_AGAINST[language] : written(out)[language]);
    return EXIT.fine;
  });
}

/** Undefined where only a list is asked for. Throws UserError `bad-argument`. */
async function placeOfCopy(file: string, { out, list = false, replace = false }: RedactOptions): Promise<string | undefined> {
  if (list) return undefined;
  if (out === undefined) throw new UserError('bad-argument', NOWHERE);
  if (extname(out).toLowerCase() !== '.xlsx') throw new UserError('bad-argument', NOT_XLSX);
  const input = await identityOf(file);
  if (input !== undefined && input === (await identityOf(out))) throw new UserError('bad-argument', INPUT_ITSELF);
  requireConsent(out, replace);
  return out;
}

const ONE_LINE: Words = { en: 'The same as one line to copy:', ja: '同じ内容のコマンド：' };

const NOWHERE: Words = {
  en: 'Say where the copy goes (--out FILE.xlsx), or ask for a list only (--list).',
  ja: '写しの保存先（--out ファイル.xlsx）を指定するか、一覧だけを表示する場合は --list を付けてください。',
};
const NOT_XLSX: Words = {
  en: '--out must end in .xlsx: the copy has no macros, whatever the input is.',
  ja: '写しにはマクロが含まれないため、入力の形式にかかわらず --out の拡張子は .xlsx にしてください。',
};
const INPUT_ITSELF: Words = {
  en: '--out is the input file itself. The redacted values would be lost: give another name.',
  ja: '--out が入力ファイルと同じです。墨消しした値が失われますので、別の名前にしてください。',
};
const NOTHING_AGAINST: Words = {
  en: 'Nothing stands against a copy. None was written (--list).',
  ja: '写しの作成に問題はありません。写しは作成していません（--list）。',
};

function written(out: string): Words {
  return {
    en: `Wrote the public copy: ${out}. Its parts were searched for the redacted values. Read it once before you hand it on.`,
    ja: `公開用の写しを作成しました：${out}。全部品を検索し、墨消しした値がないことを確認しています。提出前に一度お読みください。`,
  };
}
