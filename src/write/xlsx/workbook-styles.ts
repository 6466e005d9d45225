import { relativeTarget } from './part-relationships';
import { CONTENT_TYPES, type Dialect } from './namespaces';
import { StylesPatch } from './styles-patch';
import type { StyleUse } from './style-use';
import { trimStyles } from './trim-styles';
import type { WriteTarget } from './write-target';
import { XML_DECLARATION } from './xml-text';
import { XmlPart } from './xml-part';

interface OpenStyles {
  readonly patch: StylesPatch;
  readonly save: () => void;
}

/** The workbook's styles, or a new part where a workbook has none. */
export function openStyles(target: WriteTarget): OpenStyles {
  const { pkg, types, workbook, workbookPart, relations } = target;
  const known = stylesPart(target);
  if (known !== undefined) {
    const patch = new StylesPatch(pkg.xml(known));
    return {
      patch,
      save: () => {
        patch.apply();
      },
    };
  }
  const { dialect } = workbook;
  const name = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  const xml = noStyles(dialect);
  const patch = new StylesPatch(xml);
  return {
    patch,
    save: () => {
      patch.apply();
      pkg.put(name, xml.toString());
      types.add(name, CONTENT_TYPES.styles);
      relations.add(`${dialect.relationships}/styles`, relativeTarget(workbookPart, name));
    },
  };
}

/** Takes out the styles that only removed sheets used, as far as no other index moves; the whole part where we made it and nothing is left. */
export function takeOutStyles(target: WriteTarget, gone: StyleUse, used: StyleUse): void {
  const { pkg, types, workbook, relations } = target;
  const part = stylesPart(target);
  if (part === undefined) return;
  const xml = pkg.xml(part);
  trimStyles(xml, gone, used);
  if (xml.toString() !== noStyles(workbook.dialect).toString()) return;
  pkg.remove(part);
  types.remove(part);
  for (const relation of relations.ofType('styles')) relations.remove(relation);
}

export function stylesPart({ pkg, relations }: WriteTarget): string | undefined {
  const part = relations.ofType('styles')[0]?.part;
  return part !== undefined && pkg.has(part) ? part : undefined;
}

/** The styles of a workbook that has none: what every list of them begins with. */
function noStyles({ main }: Dialect): XmlPart {
  const empty = new XmlPart(`${XML_DECLARATION}<styleSheet xmlns="${main}"></styleSheet>`);
  new StylesPatch(empty).apply();
  return new XmlPart(empty.toString());
}
