import { Checkbox, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ResultCounts } from './result-groups';

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none' },
  said: { paddingTop: '2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: string;
  readonly shown: ResultCounts;
  readonly isFiltered: boolean;
  readonly undecided: number;
  /** Where nobody decides, nobody asks for the undecided. */
  readonly hasDecided: boolean;
  readonly isUndecidedOnly: boolean;
  readonly onUndecidedOnly: (isUndecidedOnly: boolean) => void;
  readonly onWords: (words: string) => void;
  readonly onAll: () => void;
}

/** Looks for words among the findings, and says how many there are. */
export function FindingSearch({
  words,
  shown,
  isFiltered,
  undecided,
  hasDecided,
  isUndecidedOnly,
  onUndecidedOnly,
  onWords,
  onAll,
}: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { error, warning, info, person } = shown;
  return (
    <>
      <SearchBox
        className={styles.box}
        size="small"
        value={words}
        placeholder={t('searchFindings')}
        aria-label={t('searchFindings')}
        onChange={(_, { value }) => onWords(value)}
        dismiss={{ 'aria-label': t('clearSearch') }}
        onKeyDown={({ key }) => key === 'Escape' && onWords('')}
        data-search
      />
      {(hasDecided || isUndecidedOnly) && (
        <Checkbox
          size="medium"
          label={t('undecidedOnly', { count: undecided })}
          checked={isUndecidedOnly}
          onChange={(_, { checked }) => onUndecidedOnly(checked === true)}
        />
      )}
      <div role="status" className={styles.said}>
        {isFiltered && (
          <>
            {t('findingsShown', { count: error + warning + info + person })}{' '}
            <Link as="button" inline onClick={onAll}>
              {t('showAll')}
            </Link>
          </>
        )}
      </div>
    </>
  );
}
