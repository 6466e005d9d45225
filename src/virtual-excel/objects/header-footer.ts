import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { MarginText, PageSetUp } from '../model/page-set-up';

/** The same on all pages; others for the first or for even pages are not known. */
const HEADER_FOOTER_GROUP: ObjectType<PageSetUp> = {
  name: 'HeaderFooterGroup',
  properties: { State: { get: () => 'Default' } },
  objects: { DefaultForAllPages: (page) => present(HEADER_FOOTER, page) },
};

const HEADER_FOOTER: ObjectType<PageSetUp> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: text('LeftHeader'),
    CenterHeader: text('CenterHeader'),
    RightHeader: text('RightHeader'),
    LeftFooter: text('LeftFooter'),
    CenterFooter: text('CenterFooter'),
    RightFooter: text('RightFooter'),
  },
};

function text(place: MarginText): Property<PageSetUp> {
  return {
    get: (page) => page.marginTexts[place],
    set: (page, value) => {
      // Excel's limit for one part of a header or footer.
      if (typeof value !== 'string' || value.length > 255) throw invalidArgument(`HeaderFooter.${place}`);
      page.marginTexts[place] = value;
    },
  };
}

export const headersFooters = (page: PageSetUp): HostObject => present(HEADER_FOOTER_GROUP, page);
