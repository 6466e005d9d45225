import { makeStyles, tokens } from '@fluentui/react-components';
import { figureText } from '../../check/numbers/figure-decimals';
import { CREDIT_FIELDS_ASKED, fieldShownAs, isCreditField } from '../../map/credits/credit-fields';
import type { CreditRow, KnownEntry } from '../../map/credits/credits-profile';
import { ownRow } from '../../plan/credits/problem-place';
import { FIELD_HEADERS } from '../../our-sheets/credits-sheet';
import { CellLink } from '../frame/cell-link';
import { useLanguage } from '../language/pane-language';
import { FramedRow } from '../sdgs/framed-row';
import { EntryField } from './entry-field';

const useStyles = makeStyles({
  known: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '8px', rowGap: '2px', margin: '0 0 8px' },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  asked: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '8px' },
});

interface Props {
  readonly rows: readonly CreditRow[];
}

/** What the report says, with its cells, and what it does not say. */
export function FieldsPart({ rows }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const known = rows.flatMap((row) => (row.known['value'] ? [{ row, entry: row.known['value'] }] : []));
  return (
    <>
      <dl className={styles.known}>
        {known.map(({ row, entry }) => (
          <KnownField key={row.key} fieldKey={row.key} label={row.label?.[language] ?? row.key} entry={entry} />
        ))}
      </dl>
      <AskedFields rows={rows.filter(({ known: said }) => said['value'] === undefined)} />
    </>
  );
}

interface KnownFieldProps {
  readonly fieldKey: string;
  readonly label: string;
  readonly entry: KnownEntry;
}

function KnownField({ fieldKey, label, entry }: KnownFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { value, words, at } = entry;
  const [first] = at;
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {words?.[language] ?? (typeof value === 'number' ? figureText(value, fieldShownAs(fieldKey)) : value)}{' '}
        {first && <CellLink at={first} />}
      </dd>
    </>
  );
}

/** Fields to type in; of a row of somebody's own its name, too. */
export function AskedFields({ rows }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.asked}>
      {rows.map(({ key, label }) =>
        label ? (
          <EntryField
            key={key}
            table="fields"
            row={key}
            column="value"
            label={label[language]}
            isNumber={kindOf(key) === 'tonnes'}
            placeholder={kindOf(key) === 'date' ? '2025-10-30' : undefined}
          />
        ) : (
          <FramedRow key={key} name={ownRow(key)[language]}>
            {(['field', 'value', 'note'] as const).map((column) => (
              <EntryField key={column} table="fields" row={key} column={column} label={FIELD_HEADERS[column][language]} />
            ))}
          </FramedRow>
        ),
      )}
    </div>
  );
}

function kindOf(key: string): 'text' | 'tonnes' | 'date' {
  return isCreditField(key) ? CREDIT_FIELDS_ASKED[key].kind : 'text';
}
