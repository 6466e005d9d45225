import { cellName, parseRangeName } from '../../address';
import type { Relationship } from '../../opc/relationships';
import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { Archive } from '../../opc/zip';
import { readRichText } from './rich-text';

/** What somebody said about a cell: a note of the older kind, or a word of a conversation. */
interface Comment {
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

/**
 * The comments of a worksheet part by cell, by its relationships and those of the workbook, as `Sheet.comments` has them. A conversation stands in a part of its own; the older part then
 * holds the same once more, under the author `tc={…}` and behind an explanation for programs that know no conversations.
 */
export function readComments(
  archive: Archive,
  ofSheet: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): ReadonlyMap<string, string> {
  const persons = new Map(partsOf(archive, ofWorkbook, 'person').flatMap((part) => readPersons(archive.xml(part))));
  const threads = partsOf(archive, ofSheet, 'threadedComment').flatMap((part) => readThreads(archive.xml(part), persons));
  const notes = partsOf(archive, ofSheet, 'comments').flatMap((part) => readNotes(archive.xml(part)));
  const threaded = new Set(threads.map(({ cell }) => cell));
  const comments = new Map<string, string>();
  for (const comment of [...threads, ...notes.filter(({ cell, author }) => !(threaded.has(cell) && author.startsWith('tc=')))]) {
    const before = comments.get(comment.cell);
    const said = wordsOf(comment);
    if (said !== undefined) comments.set(comment.cell, before === undefined ? said : `${before}\n${said}`);
  }
  return comments;
}

/** Excel itself begins a note with the author's name. */
function wordsOf({ author, text }: Comment): string | undefined {
  const said = text.trim();
  if (said === '') return undefined;
  return author === '' || said.startsWith(`${author}:`) ? said : `${author}: ${said}`;
}

function partsOf(archive: Archive, relationships: readonly Relationship[], type: string): readonly string[] {
  const found = relationships.filter((each) => each.type === type && !each.isExternal && archive.has(each.target));
  return found.map(({ target }) => target);
}

/** `<comments>` (ECMA-376 part 1, 18.7): a list of authors, and comments that name them by index. */
function readNotes(xml: XmlScanner): Comment[] {
  const authors: string[] = [];
  const notes: Comment[] = [];
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'authors') eachChild(xml, 'author', () => authors.push(decodeEscapes(xml.readText())));
    else if (xml.name === 'commentList') {
      eachChild(xml, 'comment', () => {
        const cell = cellOf(xml);
        const author = authors[Number(xml.attribute('authorId'))] ?? '';
        let text = '';
        eachChild(xml, 'text', () => (text += readRichText(xml).value));
        if (cell !== undefined) notes.push({ cell, author, text });
      });
    } else xml.skip();
  }
  return notes;
}

/** `<ThreadedComments>` ([MS-XLSX] 2.6.205): a conversation's words one after the other, each with its cell. */
function readThreads(xml: XmlScanner, persons: ReadonlyMap<string, string>): Comment[] {
  const words: Comment[] = [];
  xml.root();
  eachChild(xml, 'threadedComment', () => {
    const cell = cellOf(xml);
    const author = persons.get(xml.attribute('personId') ?? '') ?? '';
    let text = '';
    eachChild(xml, 'text', () => (text += decodeEscapes(xml.readText())));
    if (cell !== undefined) words.push({ cell, author, text });
  });
  return words;
}

/** `<personList>`: who takes part in conversations, for the whole workbook. */
function readPersons(xml: XmlScanner): (readonly [id: string, name: string])[] {
  const persons: (readonly [string, string])[] = [];
  xml.root();
  eachChild(xml, 'person', () => {
    persons.push([xml.attribute('id') ?? '', decodeEscapes(xml.attribute('displayName') ?? '')]);
    xml.skip();
  });
  return persons;
}

function cellOf(xml: XmlScanner): string | undefined {
  const range = parseRangeName(xml.attribute('ref') ?? '');
  return range && cellName(range.top, range.left);
}

/** The children of the element just opened, by their local name: conversations have a namespace of their own. `read` goes past the child's end. */
function eachChild(xml: XmlScanner, name: string, read: () => void): void {
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === name || xml.name.endsWith(`}${name}`)) read();
    else xml.skip();
  }
}
