import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { figureText } from '../../check/numbers/figure-decimals';
import { wordNumber } from '../../check/numbers/word-number';
import type { CreditRow } from '../../map/credits/credits-profile';
import { CREDITS_WORDS } from '../../plan/credits/credits-words';
import { ISSUED_HEADERS } from '../../our-sheets/credits-sheet';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';
import { FramedRow } from '../sdgs/framed-row';
import { EntryField } from './entry-field';

export const useRowStyles = makeStyles({
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', gap: '6px' },
  figure: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const FIRST = ['tonnes', 'authentication', 'date', 'decision'] as const;
const FURTHER = ['japan', 'partner', 'firstId', 'lastId', 'note'] as const;
const AMOUNTS: ReadonlySet<string> = new Set(['tonnes', 'japan', 'partner']);
const EXAMPLES: Readonly<Record<string, string>> = { authentication: 'JCM-TH-JP-2018-3026-01401', date: '2025-10-30' };

interface Props {
  readonly row: CreditRow;
  /** Of the vintage, as the pane writes days: the sheet has them as the JCM's website prints them. */
  readonly days: string | undefined;
}

/** The credits of one vintage, or of another issuance. */
export function IssuedPart({ row, days }: Props) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { key, label, known } = row;
  const name = days ?? label?.[language] ?? t('otherIssuance');
  const quantity = known['quantity']?.value;
  const fields = (columns: readonly (keyof typeof ISSUED_HEADERS)[]) =>
    columns.map((column) => (
      <EntryField
        key={column}
        table="issued"
        row={key}
        column={column}
        label={ISSUED_HEADERS[column][language]}
        isNumber={AMOUNTS.has(column)}
        placeholder={EXAMPLES[column]}
      />
    ));
  return (
    <FramedRow name={name} data-credits={key}>
      <span className={styles.head}>{name}</span>
      {typeof quantity === 'number' && (
        <span className={styles.figure}>
          {Number.isInteger(quantity)
            ? t('wholeTonnesOfReport', { tonnes: wordNumber(quantity) })
            : `${CREDITS_WORDS.notWhole[language]}${t('colon')}${figureText(quantity, 'credits')} tCO₂`}
        </span>
      )}
      {label === undefined && fields(['vintage'])}
      {fields(FIRST)}
      <Folded title={t('sharesAndIdentifiers')}>
        <div className={styles.fields}>{fields(FURTHER)}</div>
      </Folded>
    </FramedRow>
  );
}
