import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import { letterText } from '../../map/credits/letter-text';
import { letters, type Letter } from '../../map/credits/letters';
import type { Words } from '../../language';
import { useLanguage } from '../language/pane-language';
import { CopyButton } from './copy-button';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '8px 0 12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The two request letters with their blanks filled, to read and to copy, and what they still lack. */
export function LettersPart({ credits }: { readonly credits: CreditsProfile }) {
  return letters(credits).map((letter) => <LetterText key={letter.id} letter={letter} />);
}

function LetterText({ letter }: { readonly letter: Letter }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const text = letterText(letter);
  const listed = (words: readonly Words[]): string => words.map((each) => each[language]).join(t('listComma'));
  return (
    <div className={styles.letter} data-letter={letter.id}>
      <Field label={t(`letter_${letter.id}`)} size="small">
        <Textarea readOnly value={text} rows={8} resize="vertical" lang="en" />
      </Field>
      {letter.missing.length > 0 && <p className={styles.quiet}>{t('letterMissing', { fields: listed(letter.missing) })}</p>}
      {letter.stoodIn.length > 0 && <p className={styles.quiet}>{t('letterStoodIn', { fields: listed(letter.stoodIn) })}</p>}
      <CopyButton text={text} label={t('copyLetter')} />
    </div>
  );
}
