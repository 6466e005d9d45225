import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { addressText } from '../../address';
import { addressList, cellRanges } from '../../redact/address-list';
import type { Redaction, Remains, Reveal } from '../../redact/redaction';
import { CLEARED_WORDS, FROZEN_WORDS, NOT_SEARCHED_WORDS, REMAINS_WORDS, REVEAL_WORDS } from '../../redact/redaction-words';
import { CellLink } from '../frame/cell-link';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';
import { AddedCells, ProposedCells } from './proposed-cells';
import { RangeLinks } from './range-links';

const useStyles = makeStyles({
  list: { margin: '4px 0 8px', paddingLeft: '18px', overflowWrap: 'anywhere' },
  note: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { margin: '8px 0' },
});

const MOST_SHOWN = 50;

interface Props {
  readonly redaction: Redaction;
  readonly mayStay: readonly string[];
  readonly onLeave: (what: string, mayStay: boolean) => void;
  /** Takes the proposal, or takes it back. */
  readonly onPropose: (isTaken: boolean) => void;
  readonly onHandOut: (bytes: Uint8Array) => void;
}

/** What stands against the copy first, each with its cell and the way to let it stay; then what was done. */
export function RedactionResult({ redaction, mayStay, onLeave, onPropose, onHandOut }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { bytes, reveals, remains, left, proposal } = redaction;
  const against = [...reveals, ...remains];
  return (
    <>
      {bytes ? (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t(left.length > 0 ? 'redactionFineBut' : 'redactionFine')}</MessageBarTitle> {t('redactionFineHint')}
            </MessageBarBody>
          </MessageBar>
          <Button appearance="primary" className={styles.button} onClick={() => onHandOut(bytes)}>
            {t('handOutCopy')}
          </Button>
        </>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('redactionAgainst', { count: against.length })}</MessageBarTitle> {t('redactionAgainstHint')}
          </MessageBarBody>
        </MessageBar>
      )}
      {proposal && <ProposedCells proposal={proposal} chosen={redaction.redacted.length} onTake={() => onPropose(true)} />}
      <AddedCells redaction={redaction} onUndo={() => onPropose(false)} />
      <Items items={[...against, ...left]} mayStay={mayStay} onLeave={onLeave} />
      <Done redaction={redaction} />
    </>
  );
}

type ItemsProps = Pick<Props, 'mayStay' | 'onLeave'> & { readonly items: readonly (Reveal | Remains)[] };

function Items({ items, mayStay, onLeave }: ItemsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.slice(0, MOST_SHOWN).map((item) => {
        const place = 'at' in item ? addressText(item.at) : item.where;
        const why = 'at' in item ? REVEAL_WORDS[item.kind] : REMAINS_WORDS[item.kind];
        return (
          <li key={`${item.kind} ${place}`} data-stands-against={place}>
            {'at' in item ? <CellLink at={item.at} /> : place}
            {t('colon')}
            {why[language]}
            <Involved item={item} />
            <div>
              <Checkbox
                size="medium"
                label={t('mayStay')}
                aria-label={t('mayStayAt', { place })}
                checked={mayStay.includes(place)}
                onChange={(_, { checked }) => onLeave(place, checked === true)}
              />
            </div>
          </li>
        );
      })}
      {items.length > MOST_SHOWN && <li>{t('andMore', { count: items.length - MOST_SHOWN })}</li>}
    </ul>
  );
}

/** The other cells of a hindrance: what is given away, or what a redacted cell is computed from. */
function Involved({ item }: { readonly item: Reveal | Remains }) {
  const { t } = useTranslation();
  const from = 'at' in item ? item.from : undefined;
  const place = 'at' in item ? addressText(item.at) : item.where;
  const ranges = from ?? cellRanges(item.of.filter((each) => addressText(each) !== place));
  if (ranges.length === 0) return null;
  return (
    <>
      {t('colon')}
      <RangeLinks ranges={ranges} />
    </>
  );
}

function Done({ redaction }: Pick<Props, 'redaction'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { redacted, frozen, cleared, notSearched, hiddenSheets } = redaction;
  const kinds = [...new Set(cleared.map(({ kind }) => kind))];
  const reasons = [...new Set(frozen.map(({ reason }) => reason))];
  const skipped = [...new Set(notSearched.map(({ reason }) => reason))];
  return (
    <>
      <Folded title={t('cellsRedacted', { count: redacted.length })}>
        <List lines={addressList(redacted)} />
      </Folded>
      {frozen.length > 0 && (
        <Folded title={t('formulasFrozen', { count: frozen.length })}>
          <List
            lines={reasons.map(
              (reason) =>
                FROZEN_WORDS[reason][language] +
                t('colon') +
                addressList(frozen.flatMap((each) => (each.reason === reason ? [each.at] : []))).join(', '),
            )}
          />
        </Folded>
      )}
      {kinds.length > 0 && (
        <Folded title={t('thingsCleared', { count: kinds.length })}>
          <List lines={kinds.map((kind) => CLEARED_WORDS[kind][language])} />
        </Folded>
      )}
      {skipped.map((reason) => (
        <p key={reason} className={styles.note}>
          {NOT_SEARCHED_WORDS[reason][language]}
          {t('colon')}
          {addressList(notSearched.flatMap((each) => (each.reason === reason ? [each.at] : [])))
            .slice(0, MOST_SHOWN)
            .join(', ')}
        </p>
      ))}
      {hiddenSheets.length > 0 && <p className={styles.note}>{t('hiddenInCopy', { sheets: hiddenSheets.join(', ') })}</p>}
    </>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST_SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_SHOWN && <li>{t('andMore', { count: lines.length - MOST_SHOWN })}</li>}
    </ul>
  );
}
