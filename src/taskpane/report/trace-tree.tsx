import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordNumber } from '../../check/numbers/word-number';
import type { TraceNode } from '../../formula/trace';
import type { CellContent } from '../../workbook';
import { CellLink } from '../frame/cell-link';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '12px', listStyleType: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  root: { paddingLeft: 0, borderLeftStyle: 'none' },
  node: { padding: '2px 0' },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** A sum over a metering log has thousands of leaves; the first few show what they are, and more come when asked for. */
const AT_FIRST = 8;
const AT_ONCE = 50;

interface Props {
  readonly root: TraceNode;
  readonly home: string;
}

/** The calculation as the sheet has it: each figure with its formula and, indented, the cells it comes from, down to what was typed. */
export function TraceTree({ root, home }: Props) {
  const styles = useStyles();
  return (
    <ul className={`${styles.list} ${styles.root}`}>
      <Branch node={root} home={home} />
    </ul>
  );
}

function Branch({ node, home }: { readonly node: TraceNode; readonly home: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { precedents } = node;
  const [most, setMost] = useState(AT_FIRST);
  return (
    <li className={styles.node}>
      <CellLink at={node.at} home={home} /> <span className={styles.value}>{contentText(node.content)}</span>{' '}
      {node.formula === undefined ? (
        <span className={styles.aside}>({t('typedFigure')})</span>
      ) : (
        <code className={styles.formula}>{node.formula}</code>
      )}
      {node.repeated && <span className={styles.aside}> ({t('alreadyShown')})</span>}
      {precedents.length > 0 && (
        <ul className={styles.list}>
          {precedents.slice(0, most).map((below) => (
            <Branch key={`${below.at.sheet}!${below.at.row},${below.at.column}`} node={below} home={home} />
          ))}
          {precedents.length > most && (
            <li>
              <Link as="button" inline onClick={() => setMost(most + AT_ONCE)}>
                {t('moreCells', { count: precedents.length - most })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return wordNumber(content.value);
    case 'text':
      return `“${content.value}”`;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    default:
      return '–';
  }
}
