import type { EarlierProject } from '../extract/our-sheet/earlier-answers';
import type { SdCheckListSheet } from '../extract/sd-check-list/sd-check-list-sheet';
import type { Words } from '../language';
import { partnerCountry } from '../partner-countries';
import { UserError } from '../user-error';
import { CHECK_LIST_FORMS, STAND_IN_FORM, formForCountry } from './check-list-forms';
import { readCheckListForm } from './check-list-forms/read-check-list-form';
import { formerForm, isSameForm, saysForm } from './former-form';
import { isWordedSo } from '../extract/sd-check-list/item-like';
import type { CheckList, CheckListForm, FormItem } from './sdg-profile';
import { uniqueNumber } from './unique-number';

export interface FormSources {
  /** A person's file, or what the shell kept of the former sheet. */
  readonly chosen?: CheckListForm;
  /** As the former sheet carries it. */
  readonly former?: EarlierProject['form'];
  readonly sheets: readonly SdCheckListSheet[];
  readonly country?: string;
}

export interface ChosenForm extends Pick<CheckList, 'form' | 'because'> {
  readonly remarks: readonly Words[];
}

/**
 * A person's file, else the former sheet's form, else that of an SD check list sheet in the workbook, else the host country's, else one that
 * stands in. The form of a former sheet is not told apart from what would be chosen anyhow: a stand-in was nobody's choice.
 */
export function chooseForm({ chosen, former, sheets, country }: FormSources): ChosenForm {
  const earlier = formerForm(former);
  const isImported = chosen !== undefined && !(earlier && isSameForm(chosen, earlier));
  if (isImported) return { form: chosen, because: 'imported', remarks: [] };
  const anyhow = formAnyhow(sheets, country);
  if (earlier && earlier.id !== STAND_IN_FORM.id && !isSameForm(earlier, anyhow.form)) {
    return { form: earlier, because: 'former-sheet', remarks: [] };
  }
  const isLost = saysForm(former) && earlier === undefined;
  return isLost ? { ...anyhow, remarks: [FORMER_UNREADABLE, ...anyhow.remarks] } : anyhow;
}

function formAnyhow(sheets: readonly SdCheckListSheet[], country: string | undefined): ChosenForm {
  const sheet = sheets.find(({ kind }) => kind === 'report') ?? sheets[0];
  const own = sheet && formOfSheet(sheet);
  if (own && 'id' in own) return { form: own, because: 'sheet-in-workbook', remarks: [] };
  const refused = own ? [own] : [];
  const countrys = country === undefined ? undefined : formForCountry(country);
  if (countrys) return { form: countrys, because: 'host-country', remarks: refused };
  return { form: STAND_IN_FORM, because: 'stand-in', remarks: [...refused, standsIn(country)] };
}

/** In place of the version of a form that is made of a sheet of the workbook. */
export const OF_WORKBOOK = 'workbook';

/** The form of ours with exactly the sheet's items, else the sheet's items as a form; why not, where they make none. */
function formOfSheet({ sheet, title, items }: SdCheckListSheet): CheckListForm | Words {
  const shipped = CHECK_LIST_FORMS.find((form) => hasTheItems(form, items));
  if (shipped) return shipped;
  const taken = new Set<string>();
  const inBoth = (text: string): Words => ({ en: text, ja: text });
  const form: CheckListForm = {
    id: `workbook/${sheet}`,
    title: title === '' ? { en: `Check list on the sheet "${sheet}"`, ja: `シート「${sheet}」のチェックリスト` } : inBoth(title),
    version: OF_WORKBOOK,
    source: { en: `The sheet "${sheet}" of this workbook`, ja: `このブックのシート「${sheet}」` },
    items: items.map(({ number, category, item }) => ({
      number: uniqueNumber(number, taken),
      category: inBoth(category),
      item: inBoth(item),
    })),
  };
  try {
    return readCheckListForm(form);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      en: `The check list on the sheet "${sheet}" could not be taken over as a form. ${error.words.en}`,
      ja: `シート「${sheet}」のチェックリストを様式として取り込めませんでした。${error.words.ja}`,
    };
  }
}

function hasTheItems(form: CheckListForm, items: SdCheckListSheet['items']): boolean {
  const isSame = (index: number, item: FormItem): boolean =>
    items[index]?.number === item.number && isWordedSo(items[index].item, item.item);
  return form.items.length === items.length && form.items.every((item, index) => isSame(index, item));
}

const FORMER_UNREADABLE: Words = {
  en: 'The check list form that the former SDG sheet carries cannot be read. Another form took its place; answers whose item it does not have stand below it.',
  ja: '以前のSDGシートに記録されたチェックリスト様式を読み取れないため、別の様式を使用しています。この様式にない項目への回答は、その下に残しています。',
};

function standsIn(country: string | undefined): Words {
  const { id, country: other = '' } = STAND_IN_FORM;
  const whose = partnerCountry(other)?.name ?? STAND_IN_FORM.title;
  const names = country === undefined ? undefined : partnerCountry(country)?.name;
  return names === undefined
    ? {
        en: `The reference number does not tell the host country, so the SD check list of another country stands in: ${whose.en} (${id}). Import the form of the project's country if you have it.`,
        ja: `参照番号からホスト国を判断できないため、代わりに他国のSDチェックリスト様式（${whose.ja}、${id}）を使用しています。プロジェクトの国の様式をお持ちの場合は取り込んでください。`,
      }
    : {
        en: `The SD check list of ${names.en} is not built in, so that of another country stands in: ${whose.en} (${id}). Import the country's own form if you have it.`,
        ja: `${names.ja}のSDチェックリスト様式は収録されていないため、代わりに他国の様式（${whose.ja}、${id}）を使用しています。同国の様式をお持ちの場合は取り込んでください。`,
      };
}
