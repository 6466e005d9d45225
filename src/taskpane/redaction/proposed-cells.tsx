import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { addressText } from '../../address';
import { cellRanges } from '../../redact/address-list';
import type { Addition, Proposal, Redaction } from '../../redact/redaction';
import { ADDITION_WORDS } from '../../redact/redaction-words';
import type { CellAddress } from '../../workbook';
import { useLanguage } from '../language/pane-language';
import { RangeLinks } from './range-links';

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 8px', paddingLeft: '18px' },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

const MOST_SHOWN = 50;

interface ProposedProps {
  readonly proposal: Proposal;
  /** How many cells are redacted without it. */
  readonly chosen: number;
  readonly onTake: () => void;
}

/** All that has to be redacted too before there is a copy, each with its reason, before it is added. */
export function ProposedCells({ proposal: { additions, reworded, redacted, against }, chosen, onTake }: ProposedProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const more = redacted.length - chosen;
  return (
    <section className={styles.box} aria-label={t('proposalTitle')}>
      <h3 className={styles.title}>{t('proposalTitle')}</h3>
      <p className={styles.note}>{t('proposalCells', { count: more, all: redacted.length })}</p>
      <Reasons additions={additions} reworded={reworded} />
      {additions.some(({ kind }) => kind === 'result') && <p className={styles.note}>{t('proposalTotals')}</p>}
      {against.length > 0 && <p className={styles.note}>{t('proposalLeaves', { count: against.length })}</p>}
      <Button appearance="primary" onClick={onTake}>
        {t('takeProposal')}
      </Button>
    </section>
  );
}

interface AddedProps {
  readonly redaction: Redaction;
  readonly onUndo: () => void;
}

/** What was added on one press, and the way back. */
export function AddedCells({ redaction: { additions, reworded }, onUndo }: AddedProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (additions.length + reworded.length === 0) return null;
  const added = additions.flatMap(({ cells }) => cells);
  return (
    <section className={styles.box} aria-label={t('addedTitle')}>
      <h3 className={styles.title}>{t('addedTitle')}</h3>
      <p className={styles.note}>{t('addedCells', { count: new Set(added.map(addressText)).size })}</p>
      <Reasons additions={additions} reworded={reworded} />
      <Button size="small" onClick={onUndo}>
        {t('undoProposal')}
      </Button>
    </section>
  );
}

function Reasons({ additions, reworded }: { readonly additions: readonly Addition[]; readonly reworded: readonly CellAddress[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {additions.slice(0, MOST_SHOWN).map((addition) => (
        <li key={`${addition.kind} ${addition.cells.map(addressText).slice(0, 2).join(' ')}`}>
          <RangeLinks ranges={cellRanges(addition.cells)} />
          {t('colon')}
          <Reason addition={addition} />
        </li>
      ))}
      {additions.length > MOST_SHOWN && <li>{t('andMore', { count: additions.length - MOST_SHOWN })}</li>}
      {reworded.length > 0 && (
        <li>
          <RangeLinks ranges={cellRanges(reworded)} />
          {t('colon')}
          {t('onlyInText')}
        </li>
      )}
    </ul>
  );
}

function Reason({ addition: { kind, of } }: { readonly addition: Addition }) {
  const [before = '', after] = ADDITION_WORDS[kind][useLanguage()].split('{of}');
  return (
    <>
      {before}
      {after !== undefined && <RangeLinks ranges={cellRanges(of)} />}
      {after}
    </>
  );
}
