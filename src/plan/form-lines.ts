import { OF_WORKBOOK } from '../map/choose-form';
import type { CheckList, CheckListForm } from '../map/sdg-profile';
import type { Words } from '../language';
import { WORDS } from './sdg-sheet-words';

const REASONS: Readonly<Record<CheckList['because'], Words | undefined>> = {
  imported: WORDS.becauseImported,
  'former-sheet': WORDS.becauseFormer,
  'sheet-in-workbook': WORDS.becauseSheet,
  'host-country': WORDS.becauseHost,
  // The warnings say it.
  'stand-in': undefined,
};

/** What stands above the check list: the form with its version and why it is this one, where answers were read. */
export function formLines({ form, because, readFrom }: CheckList): readonly Words[] {
  const reason = REASONS[because];
  const version = wordVersion(form);
  const lines: Words[] = [
    {
      en: `${WORDS.form.en}: ${form.title.en}${version.en}${reason ? ` (${reason.en})` : ''}.`,
      ja: `${WORDS.form.ja}：${form.title.ja}${version.ja}${reason ? `（${reason.ja}）` : ''}`,
    },
  ];
  if (readFrom.length > 0) {
    lines.push({ en: `${WORDS.readFrom.en}: ${readFrom.join(', ')}.`, ja: `${WORDS.readFrom.ja}：${readFrom.join('、')}` });
  }
  return lines;
}

/** A form that was made of the workbook's own sheet says none. */
function wordVersion({ version }: CheckListForm): Words {
  if (version === OF_WORKBOOK) return { en: '', ja: '' };
  return { en: `, ${WORDS.formVersion.en} ${version}`, ja: `、${WORDS.formVersion.ja} ${version}` };
}

/** What a reader must be warned of: a form that stands in, or of which we know a part only. */
export function formWarnings({ form, because }: CheckList): readonly Words[] {
  return [...(because === 'stand-in' ? [WORDS.standIn] : []), ...(form.missing ? [form.missing] : [])];
}
