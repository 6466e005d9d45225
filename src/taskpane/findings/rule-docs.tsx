import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RuleDocs, RuleId } from '../../check/rule';
import { useLanguage } from '../language/pane-language';
import { Folded } from '../frame/folded';
import { docsOf } from './rule-book';

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, marginTop: '6px' },
  value: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rule: RuleId;
  /** Sheets that must be unprotected before anything on them can be mended. */
  readonly protectedSheets: readonly string[];
}

/** What the rule checks, why, how to mend it, and where that stands written. */
export function RuleDocsFolded({ rule, protectedSheets }: Props) {
  const { t } = useTranslation();
  const docs = docsOf(rule);
  if (!docs) return null;
  return (
    <Folded title={t('docsTitle')}>
      <DocsList rule={rule} docs={docs} protectedSheets={protectedSheets} />
    </Folded>
  );
}

function DocsList({ rule, docs, protectedSheets }: Props & { readonly docs: RuleDocs }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const sheets = protectedSheets.map((text) => t('quoted', { text })).join(t('listComma'));
  const unprotectFirst = protectedSheets.length === 0 ? [] : [t('unprotectFirst', { sheets, count: protectedSheets.length })];
  const entries = [
    [t('docsFix'), [docs.fix[language], ...unprotectFirst].join(t('sentenceGap'))],
    [t('docsWhy'), docs.why[language]],
    [t('docsWhat'), docs.what[language]],
    [t('docsSource'), docs.source[language]],
    [t('docsRule'), rule],
  ];
  return (
    <dl className={styles.list}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
