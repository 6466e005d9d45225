import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CreditRow, CreditsProfile } from '../../map/credits/credits-profile';
import { letterText } from '../../map/credits/letter-text';
import { letters, type Letter } from '../../map/credits/letters';
import type { Words } from '../../language';
import { correctionWords } from '../../plan/credits/correction-words';
import { useLanguage } from '../language/pane-language';
import { CopyButton } from './copy-button';
import { AskedFields } from './fields-part';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '8px 0 12px' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The fields of the Credits sheet that stand on one letter alone. */
const FIELDS_OF: Readonly<Record<Letter['id'], RegExp>> = {
  'letter-of-authorization': /^loa-/,
  'international-transfer': /^(?:transfer-|addressee)/,
};

export function isOnLetter(key: string): boolean {
  return Object.values(FIELDS_OF).some((ofLetter) => ofLetter.test(key));
}

interface Props {
  readonly credits: CreditsProfile;
  readonly fields: readonly CreditRow[];
}

/** The two request letters: what each asks for, then its text with the blanks filled, to read and to copy, and what it still lacks. */
export function LettersPart({ credits, fields }: Props) {
  return letters(credits).map((letter) => (
    <LetterText key={letter.id} letter={letter} fields={fields.filter(({ key }) => FIELDS_OF[letter.id].test(key))} />
  ));
}

function LetterText({ letter, fields }: { readonly letter: Letter; readonly fields: readonly CreditRow[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const text = letterText(letter);
  const listed = (words: readonly Words[]): string => words.map((each) => each[language]).join(t('listComma'));
  return (
    <div className={styles.letter} data-letter={letter.id}>
      <AskedFields rows={fields} />
      <Field label={t(`letter_${letter.id}`)} size="small">
        <Textarea readOnly value={text} rows={8} resize="vertical" lang="en" />
      </Field>
      {letter.toCorrect.map((words) => (
        <p key={words.en} className={styles.wrong}>
          {correctionWords(words)[language]}
        </p>
      ))}
      {letter.remarks.map((words) => (
        <p key={words.en} className={styles.quiet}>
          {words[language]}
        </p>
      ))}
      {letter.missing.length > 0 && <p className={styles.quiet}>{t('letterMissing', { fields: listed(letter.missing) })}</p>}
      {letter.stoodIn.length > 0 && <p className={styles.quiet}>{t('letterStoodIn', { fields: listed(letter.stoodIn) })}</p>}
      <CopyButton text={text} label={t('copyLetter')} />
    </div>
  );
}
