import { Checkbox, makeStyles, SearchBox } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { looseText } from '../../extract/plain-text';
import { goalName } from '../../map/guidance/goal-name';
import type { IndicatorEntry, SdgProfile } from '../../map/sdg-profile';
import { useLanguage } from '../language/pane-language';
import { isOpenEntry } from '../../map/open-on-sheet';
import { isChosen } from '../write/sheet-contents';
import { GoalGroup } from './goal-group';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginBottom: '4px' },
  search: { flex: '1 1 150px', minWidth: 0 },
  none: { margin: '4px 0' },
});

interface Props {
  readonly profile: SdgProfile;
  readonly standing: SdgProfile;
}

/** Every indicator by its goal; Goal 5 and the scheme's apart. */
export function IndicatorsPart({ profile, standing }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  // Those that were open when the filter was set: what is being filled in must not go away under the hands.
  const [openThen, setOpenThen] = useState<ReadonlySet<string>>();
  const standingById = new Map(entriesOf(standing).map((entry) => [entry.id, entry]));
  const isShown = (entry: IndicatorEntry): boolean =>
    (openThen === undefined || openThen.has(entry.id) || isOpenEntry(entry)) && matches(entry, sought);
  const shown = (entries: readonly IndicatorEntry[]) => ({
    entries: entries.filter(isShown),
    count: countText(entries.filter(isOpenEntry).length, entries.length, t),
  });
  const { indicators, goal5, schemeIndicators } = profile;
  const goals = [...new Set(indicators.map(({ goal }) => goal))].sort((a, b) => a - b);
  const groups = [
    ...goals.map((goal) => ({
      key: String(goal),
      goal,
      title: goalName(goal)[language],
      ...shown(indicators.filter((entry) => entry.goal === goal)),
    })),
    { key: 'goal5', goal: 5, title: t('goal5Group'), ...shown(goal5), count: t('groupChosen', { count: goal5.filter(isChosen).length }) },
    { key: 'scheme', title: t('schemeGroup'), ...shown(schemeIndicators) },
  ];
  const isSearched = openThen !== undefined || sought.trim() !== '';
  return (
    <>
      <div className={styles.filters}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={t('searchIndicators')}
          placeholder={t('searchIndicators')}
          value={sought}
          onChange={(_, { value }) => setSought(value)}
          dismiss={{ 'aria-label': t('clearSearch') }}
          onKeyDown={({ key }) => key === 'Escape' && setSought('')}
        />
        <Checkbox
          label={t('onlyOpen')}
          checked={openThen !== undefined}
          onChange={(_, { checked }) =>
            setOpenThen(
              checked === true
                ? new Set(
                    entriesOf(profile)
                      .filter(isOpenEntry)
                      .map(({ id }) => id),
                  )
                : undefined,
            )
          }
        />
      </div>
      {groups.map(({ key, ...group }) => (
        <GoalGroup key={key} {...group} standing={standingById} isSearched={isSearched} />
      ))}
      <div role="status">
        {groups.every(({ entries }) => entries.length === 0) && <p className={styles.none}>{t('noIndicatorFound')}</p>}
      </div>
    </>
  );
}

function entriesOf({ indicators, goal5, schemeIndicators }: SdgProfile): readonly IndicatorEntry[] {
  return [...indicators, ...goal5, ...schemeIndicators];
}

/** All words, anywhere in the target's number or the indicator, in either language. */
function matches({ target, label, unit = '' }: IndicatorEntry, sought: string): boolean {
  const text = looseText(`${target} ${label.en} ${label.ja} ${unit}`);
  return looseText(sought)
    .split(' ')
    .every((word) => text.includes(word));
}

function countText(open: number, all: number, t: TFunction): string {
  return open > 0 ? t('groupOpen', { count: open }) : t('groupDone', { count: all });
}
