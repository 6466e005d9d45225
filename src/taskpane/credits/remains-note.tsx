import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isInvalid, type CreditPlace, type CreditsProfile } from '../../map/credits/credits-profile';
import { openPlaces } from '../../map/credits/open-fields';
import { problemPlace } from '../../plan/credits/problem-place';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  note: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  // In the dark theme the first of these reds is too dark for text.
  wrong: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  list: { margin: '2px 0 0', paddingInlineStart: '20px' },
});

/** Before it is written or exported: which entries are not valid, and which required ones are blank. */
export function RemainsNote({ credits }: { readonly credits: CreditsProfile }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const wrong = credits.problems.filter((problem) => problem.isInvalid);
  const open = openPlaces(credits).filter((place) => !isInvalid(credits, place));
  return (
    <>
      {wrong.length > 0 && (
        <div className={mergeClasses(styles.note, styles.wrong)} data-remains="wrong">
          {t('entriesNotValid')}
          <Places places={wrong} credits={credits} />
        </div>
      )}
      {open.length > 0 && (
        <div className={mergeClasses(styles.note, styles.open)} data-remains="open">
          {t('entriesBlank')}
          <Places places={open} credits={credits} />
        </div>
      )}
    </>
  );
}

function Places({ places, credits }: { readonly places: readonly CreditPlace[]; readonly credits: CreditsProfile }) {
  const styles = useStyles();
  const language = useLanguage();
  const names = new Set(places.map((place) => problemPlace(place, credits)[language]));
  return (
    <ul className={styles.list}>
      {[...names].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
