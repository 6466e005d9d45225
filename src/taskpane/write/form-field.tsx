import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formById } from '../../map/check-list-forms';
import { parseCheckListForm } from '../../map/check-list-forms/read-check-list-form';
import type { CheckList, CheckListForm } from '../../map/sdg-profile';
import { UserError } from '../../user-error';
import { Folded } from '../frame/folded';
import { ProblemNote } from '../frame/problem-note';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  text: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '6px' },
});

interface Props {
  /** Absent while it is not known which reports are meant. */
  readonly checkList: CheckList | undefined;
  readonly onForm: (form: CheckListForm | 'shipped') => void;
}

/** Which check list form is used and why, and the way to another country's. */
export function FormField({ checkList, onForm }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [refused, setRefused] = useState<UserError>();
  const files = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onForm(await formIn(file));
      setRefused(undefined);
    } catch (thrown) {
      setRefused(thrown instanceof UserError ? thrown : unreadable(file.name, thrown));
    }
  };
  if (!checkList) return null;
  const { form, because } = checkList;
  const isShipped = formById(form.id) !== undefined;
  const sheets = checkList.readFrom.join(t('listComma'));
  const name =
    because === 'sheet-in-workbook' ? t('formOnSheet', { sheets }) : `${form.id}${because === 'stand-in' ? t('standsInMark') : ''}`;
  return (
    <Folded title={t('formTitle', { form: name })}>
      <p className={styles.text}>{form.title[language]}</p>
      <p className={styles.text}>{t(`form_${isShipped && because === 'imported' ? 'shipped' : because}`, { sheets })}</p>
      {form.missing && <p className={styles.text}>{form.missing[language]}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => files.current?.click()}>
          {t('importForm')}
        </Button>
        {!isShipped && because !== 'sheet-in-workbook' && (
          <Button size="small" appearance="subtle" onClick={() => onForm('shipped')}>
            {t('shippedForm')}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        accept=".json,application/json"
        aria-label={t('importForm')}
        hidden
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file, mended, is a new choice.
          currentTarget.value = '';
        }}
      />
      <div role="status">{refused && <ProblemNote title={t('formRefused')} error={refused} intent="warning" />}</div>
    </Folded>
  );
}

/** In bytes; a form of the longest kind has some 60,000. Whatever is larger is another file, and is not read at all. */
const LARGEST_FILE = 1_000_000;

async function formIn(file: File): Promise<CheckListForm> {
  if (file.size > LARGEST_FILE) {
    throw new UserError('bad-argument', {
      en: `“${file.name}” is too large to be a check list form.`,
      ja: `「${file.name}」はチェックリスト様式としては大きすぎます。`,
    });
  }
  return parseCheckListForm(await file.text());
}

function unreadable(name: string, cause: unknown): UserError {
  return new UserError(
    'unreadable-file',
    {
      en: `“${name}” could not be read. It may have been moved or changed in the meantime: choose it again.`,
      ja: `「${name}」を読み取れませんでした。移動または変更された可能性があります。もう一度選択してください。`,
    },
    { cause },
  );
}
