/** What happens to workbooks on their way, at three levels: the bytes of the file, its parts, the cells of its sheets. */
import { openZip, saveZip, zipEntry, type ZipEntry } from '../../src/opc/zip';
import { randomBetween, type Random } from '../bench/detection/random';

export interface Mutation {
  /** What was done, to tell one finding from another. */
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** The same workbook and the same numbers give the same mutation. */
export function mutated(bytes: Uint8Array, random: Random): Mutation {
  const level = random();
  if (level < 0.1) return byteMutation(bytes, random);
  return level < 0.45 ? partMutation(bytes, random) : cellMutation(bytes, random);
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function byteMutation(bytes: Uint8Array, random: Random): Mutation {
  const at = randomBetween(random, 0, bytes.length - 1);
  const length = randomBetween(random, 1, 64);
  switch (randomBetween(random, 0, 4)) {
    case 0:
      return { what: `cut at byte ${at}`, bytes: bytes.slice(0, at) };
    case 1: {
      const copy = bytes.slice();
      for (let index = at; index < Math.min(at + length, copy.length); index += 1) copy[index] = randomBetween(random, 0, 255);
      return { what: `${length} bytes overwritten at ${at}`, bytes: copy };
    }
    case 2:
      return { what: `${length} bytes left out at ${at}`, bytes: joined(bytes.slice(0, at), bytes.slice(at + length)) };
    case 3:
      return { what: `${length} bytes doubled at ${at}`, bytes: joined(bytes.slice(0, at + length), bytes.slice(at)) };
    default: {
      // The directory at the end is where the file says what it holds: numbers there go wrong in the most ways.
      const copy = bytes.slice();
      const place = randomBetween(random, Math.max(0, copy.length - 2_000), copy.length - 1);
      copy[place] = pick([0, 1, 0x7f, 0xff], random);
      return { what: `directory byte ${place} set to ${copy[place]}`, bytes: copy };
    }
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

function partMutation(bytes: Uint8Array, random: Random): Mutation {
  const archive = openZip(bytes);
  const entry = pick(
    archive.entries.filter(({ name }) => !name.endsWith('/')),
    random,
  );
  const others = archive.entries.filter((other) => other !== entry);
  const again = (text: string | Uint8Array): Uint8Array => saveZip(archive.entries.map((e) => (e === entry ? zipEntry(e.name, text) : e)));
  const named = (name: string): Uint8Array => saveZip([...others, { ...entry, name }]);
  switch (randomBetween(random, 0, 5)) {
    case 0:
      return { what: `${entry.name} gone`, bytes: saveZip(others) };
    case 1: {
      const other: ZipEntry = pick(archive.entries, random);
      return { what: `${entry.name} holds ${other.name}`, bytes: saveZip([...others, { ...other, name: entry.name }]) };
    }
    case 2: {
      const name = pick(['../../evil.xml', `/${entry.name}`, entry.name.toUpperCase(), 'xl\\workbook.xml', '', 'a'.repeat(5_000)], random);
      return { what: `${entry.name} renamed to ${name.slice(0, 40)}`, bytes: named(name) };
    }
    case 3:
      return { what: `${entry.name} empty`, bytes: again('') };
    case 4:
      return { what: `${entry.name} in UTF-16`, bytes: again(new Uint8Array(Buffer.from(`\uFEFF${archive.text(entry.name)}`, 'utf16le'))) };
    default: {
      const { what, text } = xmlMutation(archive.text(entry.name), random);
      return { what: `${entry.name}: ${what}`, bytes: again(text) };
    }
  }
}

interface TextMutation {
  readonly what: string;
  readonly text: string;
}

const NASTY_VALUES = [
  '', '-1', '0', '1e308', 'NaN', '99999999999999999999', 'A1', 'A0', 'XFE1', 'A1048577', 'A1:XFD1048576', '#REF!', "'", '&#0;', '&lt;', '&unknown;',
  'rId999', '../../../etc/passwd', 'true', '\u202E', '\uFFFE', 'x'.repeat(40_000), '{1,2;3}', '_x0000_', '=1+1',
] as const; // prettier-ignore

function xmlMutation(xml: string, random: Random): TextMutation {
  const attributes = [...xml.matchAll(/(?<==")[^"]*(?=")/g)];
  const elements = [...xml.matchAll(/<([A-Za-z:]+)[^<>]*?(?:\/>|>[^<]*<\/\1>)/g)];
  const choice = randomBetween(random, 0, 5);
  if (choice <= 1 && attributes.length > 0) {
    const value = pick(NASTY_VALUES, random);
    const { index, 0: old } = pick(attributes, random);
    return {
      what: `attribute "${old}" at ${index} is "${value.slice(0, 30)}"`,
      text: xml.slice(0, index) + value + xml.slice(index + old.length),
    };
  }
  if (choice <= 3 && elements.length > 0) {
    const { index, 0: old } = pick(elements, random);
    const isGone = choice === 2;
    const text = xml.slice(0, index) + (isGone ? '' : old + old) + xml.slice(index + old.length);
    return { what: `${old.slice(0, 60)} at ${index} ${isGone ? 'gone' : 'doubled'}`, text };
  }
  const at = randomBetween(random, 0, xml.length);
  if (choice === 4) return { what: `text cut at ${at}`, text: xml.slice(0, at) };
  const inserted = pick(
    ['<!DOCTYPE a [<!ENTITY b "c">]>', '<a>', '</a>', ']]>', '<![CDATA[', '<!--', '\u0000', '&', '<x:y/>', '<?php?>'],
    random,
  );
  return { what: `${inserted} at ${at}`, text: xml.slice(0, at) + inserted + xml.slice(at) };
}

const NASTY_FORMULAS = [
  '1/0', 'A1', 'A:A', '1:1048576', 'SUM(A1:XFD1048576)', 'SUM((((((((((1))))))))))', `${'('.repeat(300)}1${')'.repeat(300)}`, `1${'+1'.repeat(4_000)}`,
  'INDIRECT("A1")', "'[1]Sheet1'!A1", '#REF!+1', 'LAMBDA(x,x)(1)', 'IF(', '"', '{1,2,3', 'F6', 'OFFSET(A1,1,1)', '-'.repeat(500) + '1', '1%%%%%', 'SUM(F6:F14)',
  'SUMPRODUCT(A1:A1048576*B1:B1048576)', 'VLOOKUP(1,A:XFD,1E9)', 'REPT("x",1E9)', '1e999', 'POWER(10,1000)', 'CHOOSE(1E9,1)', 'DATE(1E9,1E9,1E9)', 'ROUND(1,1E9)',
] as const; // prettier-ignore

const NASTY_CONTENTS = [
  '',
  ' ',
  '-0',
  '1e400',
  'NaN',
  '１２３',
  '1.234,5',
  '=cmd|calc',
  '0x10',
  '99999999999999999999999',
  '-5',
  '1E-320',
  'TRUE',
  '#N/A',
] as const;

/** One to four cells of one sheet: other formulas, values, types, addresses, styles. */
function cellMutation(bytes: Uint8Array, random: Random): Mutation {
  const archive = openZip(bytes);
  const sheets = archive.entries.filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length === 0) return partMutation(bytes, random);
  const entry = pick(sheets, random);
  let xml = archive.text(entry.name);
  const said: string[] = [];
  for (let count = randomBetween(random, 1, 4); count > 0; count -= 1) {
    const cells = [...xml.matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)];
    if (cells.length === 0) break;
    const { index, 0: old } = pick(cells, random);
    const changed = changedCell(old, random);
    said.push(`${old.slice(0, 60)} is ${changed.slice(0, 80)}`);
    xml = xml.slice(0, index) + changed + xml.slice(index + old.length);
  }
  return {
    what: `${entry.name}: ${said.join('; ')}`,
    bytes: saveZip(archive.entries.map((e) => (e === entry ? zipEntry(e.name, xml) : e))),
  };
}

function changedCell(cell: string, random: Random): string {
  const address = / r="([^"]*)"/.exec(cell)?.[1] ?? 'A1';
  const style = / s="([^"]*)"/.exec(cell)?.[0] ?? '';
  const formula = escaped(pick(NASTY_FORMULAS, random));
  const content = escaped(pick(NASTY_CONTENTS, random));
  switch (randomBetween(random, 0, 6)) {
    case 0:
      return `<c r="${address}"${style}><f>${formula}</f><v>${randomBetween(random, -10, 5_000)}</v></c>`;
    case 1:
      return `<c r="${address}"${style}><f>${formula}</f></c>`;
    case 2:
      return `<c r="${address}"${style} t="${pick(['s', 'str', 'b', 'e', 'n', 'd', 'inlineStr', 'zz'], random)}"><v>${content}</v></c>`;
    case 3:
      return `<c r="${address}"${style} t="inlineStr"><is><t>${content}</t></is></c>`;
    case 4:
      return `<c r="${address}"${style}><f t="${pick(['shared', 'array', 'dataTable', 'zz'], random)}" ref="${pick(['A1:XFD1048576', 'B2', '', 'A1:A9'], random)}" si="${randomBetween(random, 0, 3)}">${formula}</f><v>1</v></c>`;
    case 5:
      return cell.replace(/ r="[^"]*"/, pick(['', ' r="A1"', ' r="XFD1048576"', ' r="XFE1"', ' r="a1"', ' r="1"'], random));
    default:
      return cell.replace(/<v>[^<]*<\/v>/, `<v>${content}</v>`);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
