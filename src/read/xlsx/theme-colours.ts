import type { Archive } from '../../opc/zip';
import { UserError } from '../../user-error';

/** `#RRGGBB` by the index that a style's `theme` attribute names. */
export type ThemeColours = readonly string[];

/** The order in which styles count (ECMA-376 part 1, 18.8.3): as the theme lists them, with dark and light exchanged, as Excel does it. */
const COUNTED = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Office 2013 to 2022: what Excel takes where a workbook has no theme. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** The colours of a workbook's theme. Colours are decoration: a theme that cannot be read gives Office's own. */
export function themeColours(archive: Archive, part: string | undefined): ThemeColours {
  if (part === undefined || !archive.has(part)) return OFFICE_COLOURS;
  try {
    const found = readScheme(archive, part);
    return COUNTED.map((name, index) => found.get(name) ?? OFFICE_COLOURS[index] ?? '#000000');
  } catch (error) {
    if (error instanceof UserError) return OFFICE_COLOURS;
    throw error;
  }
}

const OFFICE_COLOURS: ThemeColours = OFFICE.map((hex) => `#${hex}`);

/** `<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1> …` */
function readScheme(archive: Archive, part: string): Map<string, string> {
  const xml = archive.xml(part);
  const found = new Map<string, string>();
  let slot = '';
  xml.root();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'close' && xml.name === 'a:clrScheme') break;
    if (token !== 'open') continue;
    const name = xml.name.replace('a:', '');
    if (COUNTED.includes(name)) slot = name;
    const hex = name === 'srgbClr' ? xml.attribute('val') : name === 'sysClr' ? xml.attribute('lastClr') : undefined;
    if (slot !== '' && hex !== undefined && /^[0-9a-f]{6}$/i.test(hex)) found.set(slot, `#${hex.toUpperCase()}`);
  }
  return found;
}
