import type { ClearedKind } from './redaction';

/** What a part that does not stand in the copy was, by its name and type. The first that fits. */
const KINDS: readonly (readonly [RegExp, ClearedKind])[] = [
  [/comment|person/i, 'comments'],
  [/ctrlProp|control|activeX/i, 'form-controls'],
  [/vba|macro|customUI|userCustomization/i, 'macros'],
  [/oleObject|embeddings|package/i, 'embedded-object'],
  [/pivot/i, 'pivot-table'],
  [/slicer|timeline/i, 'slicer'],
  [/queryTable|connections/i, 'query'],
  [/externalLink/i, 'external-link'],
  [/customXml|xmlMaps/i, 'custom-xml'],
  [/thumbnail/i, 'thumbnail'],
  [/docProps|core-properties|extended-properties|custom-properties/i, 'document-properties'],
  [/printerSettings/i, 'printer-settings'],
  [/xmlsignatures|digital-signature/i, 'signature'],
  [/LabelInfo|classificationlabels/i, 'sensitivity-label'],
  [/revision|userNames/i, 'revisions'],
  [/calcChain/i, 'calculation-chain'],
  [/table/i, 'table'],
  [/chart/i, 'chart'],
  [/vmlDrawing/i, 'comments'],
  [/drawing|media|diagram|image/i, 'drawing'],
  [/metadata|richData|threaded|model|webextension|dynamicArray/i, 'later-features'],
];

export function kindOfPart(name: string, contentType: string): ClearedKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? KINDS.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'other-part';
}
