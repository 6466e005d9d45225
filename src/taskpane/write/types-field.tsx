import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import { appliedTypes, emptyCellRemarks } from '../../map/applied-types';
import { PROJECT_TYPES, projectTypes } from '../../map/guidance/project-types';
import { PROJECT_TYPE_NAMES, SECTOR_NAMES, TECHNOLOGY_NAMES } from '../../map/project-names';
import type { AppliedTypes, ProjectKind, ProjectType } from '../../map/sdg-profile';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';
import { SIGN_IN_LINE } from '../frame/sign-in-line';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  type: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  name: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  byHand: { borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed', borderLeftStyle: 'dashed' },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  back: SIGN_IN_LINE,
});

interface Props {
  readonly kinds: readonly ProjectKind[];
  readonly added: readonly ProjectType[];
  readonly removed: readonly ProjectType[];
  readonly onChanges: (changes: { readonly added: readonly ProjectType[]; readonly removed: readonly ProjectType[] }) => void;
}

/** The project types that follow from Table 6, where each comes from, and the way to change them by hand. */
export function TypesField({ kinds, added, removed, onChanges }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const types = appliedTypes(kinds, added, removed);
  return (
    <section className={styles.field} aria-labelledby="types-title">
      <h3 id="types-title" className={styles.title}>
        {t('types')}
      </h3>
      <ul className={styles.list}>
        {PROJECT_TYPES.filter((type) => types.applied.includes(type) || types.removed.includes(type)).map((type) => (
          <li key={type} className={styles.type} data-type={type}>
            <span
              className={mergeClasses(styles.name, isByHand(types, type) && styles.byHand, types.removed.includes(type) && styles.removed)}
            >
              {PROJECT_TYPE_NAMES[type][language]}
            </span>
            <span className={styles.source}>{sourceOf(type, kinds, types, language, t)}</span>
          </li>
        ))}
      </ul>
      {emptyCellRemarks(kinds, types).map((remark) => (
        <MessageBar key={remark.en} intent="info" layout="multiline">
          <MessageBarBody>{remark[language]}</MessageBarBody>
        </MessageBar>
      ))}
      <Folded title={t('changeTypes')}>
        <TypeBoxes types={types} onChanges={onChanges} />
      </Folded>
    </section>
  );
}

/** Every type but the scheme's, which applies to every project. */
const BY_HAND = PROJECT_TYPES.filter((type) => type !== 'JCM scheme');

function TypeBoxes({ types, onChanges }: { readonly types: AppliedTypes; readonly onChanges: Props['onChanges'] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { applied, added, removed } = types;
  const without = (from: readonly ProjectType[], type: ProjectType): readonly ProjectType[] => from.filter((other) => other !== type);
  const set = (type: ProjectType, isWanted: boolean): void => {
    if (isWanted) onChanges(removed.includes(type) ? { added, removed: without(removed, type) } : { added: [...added, type], removed });
    else onChanges(added.includes(type) ? { added: without(added, type), removed } : { added, removed: [...removed, type] });
  };
  return (
    <div role="group" aria-label={t('changeTypes')}>
      {BY_HAND.map((type) => (
        <div key={type}>
          <Checkbox
            label={`${PROJECT_TYPE_NAMES[type][language]}${isByHand(types, type) ? t('byHandMark') : ''}`}
            checked={applied.includes(type)}
            onChange={(_, { checked }) => set(type, checked === true)}
          />
        </div>
      ))}
      {added.length + removed.length > 0 && (
        <Button className={styles.back} appearance="subtle" size="small" onClick={() => onChanges({ added: [], removed: [] })}>
          {t('backToTable6')}
        </Button>
      )}
    </div>
  );
}

function isByHand({ added, removed }: AppliedTypes, type: ProjectType): boolean {
  return added.includes(type) || removed.includes(type);
}

function sourceOf(
  type: ProjectType,
  kinds: readonly ProjectKind[],
  { added, removed }: AppliedTypes,
  language: Language,
  t: TFunction,
): string {
  if (added.includes(type)) return t('addedByHand');
  if (removed.includes(type)) return t('removedByHand');
  if (type === 'JCM scheme') return t('everyProject');
  if (kinds.length === 1) return t('fromTable6');
  const named = kinds.filter(({ technology, sector }) => projectTypes(technology, sector).includes(type));
  const cells = named.map(({ technology, sector }) => `${TECHNOLOGY_NAMES[technology][language]} × ${SECTOR_NAMES[sector][language]}`);
  return t('fromTable6Cells', { cells: [...new Set(cells)].join(t('listComma')) });
}
