/** What the parser of the command line says, in the language that the words themselves ask for: it is read before they are parsed. */
import type { Language } from '../language';

/** `--language ja` or `--language=ja`; English where none is named, or one that we do not speak. */
export function languageIn(words: readonly string[]): Language {
  const named = words.flatMap((word, index) =>
    word === '--language' ? words.slice(index + 1, index + 2) : (word.match(/(?<=^--language=).*/) ?? []),
  );
  return named.at(-1) === 'ja' ? 'ja' : 'en';
}

/** A complaint of the parser. Its English is the library's; where that is none of those known here, it stays. */
export function usageText(complaint: string, language: Language): string {
  return language === 'en' ? complaint : JAPANESE.reduce((text, [pattern, japanese]) => text.replace(pattern, japanese), complaint);
}

/** What to do after a complaint. */
export function whereHelpIs(command: string | undefined, language: Language): string {
  const call = ['jcm-monitor', ...(command === undefined ? [] : [command]), '--help'].join(' ');
  return language === 'en' ? `How it is called: ${call}\n` : `使い方: ${call} --language ja\n`;
}

const JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, 'エラー: オプション「$1」はありません。'],
  [/^error: unknown command '(.+)'/, 'エラー: コマンド「$1」はありません。'],
  [/\n\(Did you mean (?:one of )?(.+)\?\)/, '\n（$1 のことですか？）'],
  [/^error: missing required argument '(.+)'/, 'エラー: $1 を指定してください。'],
  [/^error: required option '(.+)' not specified/, 'エラー: $1 を指定してください。'],
  [/^error: option '(.+)' cannot be used with option '(.+)'/, 'エラー: $1 と $2 は同時に指定できません。'],
  [/^error: option '(.+)' argument missing/, 'エラー: オプション「$1」の値がありません。'],
  [/^error: option '(.+)' argument '(.*)' is invalid\. ?/s, 'エラー: オプション「$1」に「$2」は指定できません。'],
  [/Allowed choices are (.+)\.$/m, '指定できる値: $1'],
  [
    /^error: too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+)\./,
    'エラー: 「$1」の引数が多すぎます（$2 個まで、指定は $3 個）。',
  ],
  [/^error: too many arguments\. Expected (\d+) arguments? but got (\d+)\./, 'エラー: 引数が多すぎます（$1 個まで、指定は $2 個）。'],
];

const HELP_JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, '使い方:'],
  [/^Arguments:/, '引数:'],
  [/^Options:/, 'オプション:'],
  [/^Commands:/, 'コマンド:'],
  [/\(choices: /, '(選択肢: '],
  [/, default: /, '、既定値: '],
  [/\(default: /, '(既定値: '],
];

/** A heading of the help, or what the library puts behind an option's description. */
export function helpText(text: string, language: Language): string {
  return language === 'en' ? text : HELP_JAPANESE.reduce((shown, [pattern, japanese]) => shown.replace(pattern, japanese), text);
}
