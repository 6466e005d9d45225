import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { figureText } from '../../check/numbers/figure-decimals';
import { wordBasis } from '../../check/vintages/word-vintages';
import { ROUNDING_WORDS, VINTAGE_WORDS } from '../../check/vintages/vintage-words';
import type { KnownVintages, Vintage } from '../../check/vintages/vintages';
import { WHOLE_TONNES, type WholeTonnes } from '../../check/vintages/whole-tonnes';
import { wordParts } from '../../check/vintages/word-tonnes';
import { tidy, wordNumber } from '../../check/numbers/word-number';
import type { ReportVintages } from '../../map/credits/credits-profile';
import { CellLinks } from '../frame/cell-links';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  list: { margin: '4px 0 8px', padding: 0, listStyleType: 'none' },
  vintage: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold },
  amount: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  note: { margin: '6px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  estimate: { margin: '6px 0', color: tokens.colorStatusWarningForeground1, overflowWrap: 'anywhere' },
  wide: { width: '100%', minWidth: 0 },
});

interface Props {
  readonly reports: readonly ReportVintages[];
  readonly onRounding: (way: WholeTonnes) => void;
}

/** What each calendar year comes to, how sure that is, and where whole tonnes are rounded down. */
export function VintagesView({ reports, onRounding }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const known = reports.flatMap(({ vintages }) => (vintages.kind === 'known' ? [vintages] : []));
  const [first] = known;
  return (
    <>
      {reports.map(({ sheet, vintages }) =>
        vintages.kind === 'known' ? (
          <VintageList key={sheet} found={vintages} />
        ) : (
          <p key={sheet} className={styles.estimate}>
            {VINTAGE_WORDS.unknown[language]}
            {t('colon')}
            {vintages.reason[language]}
          </p>
        ),
      )}
      {first && <RoundingField known={known} rounding={first.rounding} onRounding={onRounding} />}
    </>
  );
}

function VintageList({ found }: { readonly found: KnownVintages }) {
  const styles = useStyles();
  const language = useLanguage();
  const tonnes = wordParts(found.vintages.map((vintage) => vintage.tonnes));
  return (
    <>
      <ul className={styles.list}>
        {found.vintages.map((vintage, index) => (
          <VintageItem key={vintage.from} vintage={vintage} tonnes={tonnes[index] ?? ''} found={found} />
        ))}
      </ul>
      <p className={found.isEstimate ? styles.estimate : styles.note}>{found.how[language]}</p>
    </>
  );
}

interface ItemProps {
  readonly vintage: Vintage;
  /** Its reductions, with the decimals of the list. */
  readonly tonnes: string;
  readonly found: KnownVintages;
}

function VintageItem({ vintage, tonnes, found }: ItemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { year, from, to, rounded, isItmo, cells } = vintage;
  const kinds = [VINTAGE_WORDS[isItmo ? 'itmo' : 'noItmo'], ...(found.isEstimate ? [wordBasis(found)] : [])];
  return (
    <li className={styles.vintage} data-vintage={from}>
      <div className={styles.head}>
        {year}
        {t('colon')}
        {tonnes} tCO₂
        {found.rounding !== 'none' && ` → ${wordNumber(rounded)}`}
      </div>
      <p className={styles.amount}>
        {from} – {to}
        {t('listComma')}
        {kinds.map((words) => words[language]).join(t('listComma'))}
      </p>
      <CellLinks cells={[cells[0], cells[1]].flatMap((cell) => cell ?? [])} />
    </li>
  );
}

interface RoundingProps {
  readonly known: readonly KnownVintages[];
  readonly rounding: WholeTonnes;
  readonly onRounding: (way: WholeTonnes) => void;
}

/** Each way stands beside what it comes to: the difference is there to see before one is chosen. */
function RoundingField({ known, rounding, onRounding }: RoundingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const sumOf = (way: WholeTonnes): number => tidy(known.reduce((sum, { sums }) => sum + sums[way], 0));
  return (
    <Field label={VINTAGE_WORDS.rounding[language]} size="small">
      <Select
        className={styles.wide}
        size="small"
        value={rounding}
        onChange={(_, { value }) => {
          const way = WHOLE_TONNES.find((each) => each === value);
          if (way !== undefined) onRounding(way);
        }}
      >
        {WHOLE_TONNES.map((way) => (
          <option key={way} value={way}>
            {ROUNDING_WORDS[way][language]}
            {t('colon')}
            {figureText(sumOf(way), way === 'none' ? 'emissions' : 'credits')} tCO₂
          </option>
        ))}
      </Select>
    </Field>
  );
}
