/**
 * @jest-environment jsdom
 *
 * The manifest, checked offline (Microsoft's validator calls a service). Limits and structure are those of the add-in only manifest
 * reference: Office Add-ins documentation, "Resources element" (texts), "IconUrl" and "HighResolutionIconUrl" (sizes).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import shortcutFile from '../assets/shortcuts.json';
import { COMMANDS } from '../src/taskpane/commands/ribbon-commands';

const ROOT = join(__dirname, '..');
const HOME = 'https://localhost:3000/';
const LONGEST = { ShortStrings: 125, LongStrings: 250 };
/** What webpack.config.js gives. */
const PAGES = ['taskpane.html', 'index.html'];

const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'application/xml');
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const valueOf = (element: Element): string => element.getAttribute('DefaultValue') ?? '';

function only(selector: string): Element {
  const [first, second] = manifest.querySelectorAll(selector);
  if (!first || second) throw new Error(`expected one <${selector}>`);
  return first;
}

function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('is well-formed XML of a task pane add-in for Excel that reads and writes the document', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  expect(manifest.querySelector('OfficeApp > Hosts > Host')?.getAttribute('Name')).toBe('Workbook');
  expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('carries the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(only('Version').textContent).toBe(`${version}.0`);
});

const childrenOf = (path: string): Element[] => [...manifest.querySelectorAll(path)];
const requirements = (path: string): string[] =>
  childrenOf(`${path} [Name]`).map((set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`);

test('asks for the requirement set the code asks for, and no higher; for the commands also for a shared runtime', () => {
  expect(requirements('OfficeApp > Requirements')).toEqual(['ExcelApi 1.9']);
  expect(requirements('VersionOverrides > Requirements')).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
});

describe('the ribbon', () => {
  const actionOf = (control: Element): string => {
    const action = control.querySelector('Action');
    return action?.querySelector('FunctionName')?.textContent ?? action?.getAttribute('xsi:type') ?? '';
  };

  test('has three buttons on the Home tab: two for functions the pane associates, one that opens it', () => {
    expect(only('OfficeTab').getAttribute('id')).toBe('TabHome');
    expect(all('Control').map(actionOf)).toEqual(['checkReport', 'writeSdgSheet', 'ShowTaskpane']);
    expect(Object.keys(COMMANDS)).toEqual(['checkReport', 'writeSdgSheet']);
  });

  // "The shared runtime won't load if the resid uses different values in the manifest" (Configure your Office Add-in to use a shared runtime).
  test('runs functions and pane in one page that lives on when the pane is closed', () => {
    const pages = ['Runtime', 'FunctionFile'].map((name) => only(name).getAttribute('resid'));
    pages.push(only('Action > SourceLocation').getAttribute('resid'));
    expect(new Set(pages).size).toBe(1);
    expect(only('Runtime').getAttribute('lifetime')).toBe('long');
  });

  test('gives each button a picture of its own in the three sizes, as large as it says', () => {
    const pictures = all('Control').map((control) =>
      [...control.querySelectorAll('Icon > *')].map((image) => {
        const id = image.getAttribute('resid') ?? '';
        const address = childrenOf('Images > *').find((resource) => resource.getAttribute('id') === id);
        const [width, height] = pngSize(join(ROOT, valueOf(address ?? image).slice(HOME.length)));
        expect([width, height]).toEqual([Number(image.getAttribute('size')), Number(image.getAttribute('size'))]);
        return id;
      }),
    );
    expect(pictures.map((ids) => ids.length)).toEqual([3, 3, 3]);
    expect(new Set(pictures.flat()).size).toBe(9);
  });
});

// Guidelines and reserved keys: Office Add-ins documentation, "Add custom keyboard shortcuts to your Office Add-ins".
test('has shortcuts for functions of the ribbon, of the pattern that Excel and browsers leave free', () => {
  expect(only('ExtendedOverrides').getAttribute('Url')).toBe(`${HOME}shortcuts.json`);
  const ids = shortcutFile.actions.map(({ id }) => id);
  expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining(ids));
  expect(shortcutFile.shortcuts.map(({ action }) => action)).toEqual(ids);
  for (const { key } of shortcutFile.shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z\d]$/);
});

test('names only resources it defines, and defines none it does not use', () => {
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid')));
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(name)).filter((element) => element.hasAttribute('id'));
  expect(new Set(defined.map((element) => element.getAttribute('id')))).toEqual(used);
});

test('points only at this add-in and at files that exist', () => {
  const addresses = [
    ...all('bt:Image').filter((element) => element.hasAttribute('DefaultValue')),
    ...all('bt:Url'),
    ...all('SourceLocation'),
    ...all('IconUrl'),
    ...all('HighResolutionIconUrl'),
    ...all('SupportUrl'),
  ]
    .map(valueOf)
    .filter((address) => address !== '');
  for (const address of addresses) {
    expect(address.startsWith(HOME)).toBe(true);
    const file = address.slice(HOME.length);
    expect([file, PAGES.includes(file) || existsSync(join(ROOT, file))]).toEqual([file, true]);
  }
});

test.each([16, 32, 64, 80, 128])('has a square icon of %i pixels', (size) => {
  expect(pngSize(join(ROOT, 'assets', 'icons', `icon-${size}.png`))).toEqual([size, size]);
});

test('speaks Japanese wherever it speaks English, within the lengths Office allows', () => {
  const texts = [...manifest.querySelectorAll('OfficeApp > DisplayName, OfficeApp > Description'), ...all('bt:String')];
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) {
    const japanese = [...text.children].find((child) => child.getAttribute('Locale') === 'ja-JP')?.getAttribute('Value') ?? '';
    const longest =
      text.parentElement?.localName === 'ShortStrings' || text.localName === 'DisplayName' ? LONGEST.ShortStrings : LONGEST.LongStrings;
    expect(japanese).not.toBe('');
    expect(Math.max(japanese.length, valueOf(text).length)).toBeLessThanOrEqual(longest);
  }
});
