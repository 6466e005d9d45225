import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { SECTOR_NAMES, TECHNOLOGY_NAMES } from '../../map/project-names';
import { SECTORS, TECHNOLOGIES, type ProjectKind, type Technology } from '../../map/sdg-profile';
import type { Words } from '../../language';
import { AddButton } from '../frame/add-button';
import { useLanguage } from '../language/pane-language';
import { oneOf } from './one-of';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexDirection: 'column', gap: '8px' },
  kind: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Only where there are several: one project with one technology is the usual case, and needs no frame.
  several: {
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly kinds: readonly ProjectKind[];
  readonly onKinds: (kinds: readonly ProjectKind[]) => void;
}

/** Technology and sector of the project; several of them for a mixed one. */
export function KindsField({ kinds, onKinds }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const several = kinds.length > 1;
  const change = (at: number, changed: Partial<ProjectKind>): void =>
    onKinds(kinds.map((kind, index) => (index === at ? { ...kind, ...changed } : kind)));
  if (kinds.length === 0) return <FirstTechnology onTechnology={(technology) => onKinds([{ technology, sector: 'other' }])} />;
  return (
    <div className={styles.kinds}>
      {kinds.map((kind, index) => (
        <div
          key={index}
          className={several ? `${styles.kind} ${styles.several}` : styles.kind}
          {...(several ? { role: 'group', 'aria-label': t('kindNumber', { number: index + 1 }) } : {})}
        >
          {several && (
            <div className={styles.head}>
              {t('kindNumber', { number: index + 1 })}
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={t('removeKind', { number: index + 1 })}
                title={t('removeKind', { number: index + 1 })}
                onClick={() => onKinds(kinds.filter((_, other) => other !== index))}
              />
            </div>
          )}
          <KindSelects kind={kind} onChange={(changed) => change(index, changed)} />
        </div>
      ))}
      <AddButton label={t('addKind')} onAdd={() => onKinds([...kinds, nextKind(kinds)])} />
    </div>
  );
}

/** Where nothing suggests one: no sheet is written before it is chosen. */
function FirstTechnology({ onTechnology }: { readonly onTechnology: (technology: Technology) => void }) {
  const { t } = useTranslation();
  return (
    <Field label={t('technology')} required hint={t('chooseTechnologyHint')}>
      <Select value="" onChange={(_, { value }) => onTechnology(oneOf(TECHNOLOGIES, value))}>
        <option value="" disabled>
          {t('chooseTechnology')}
        </option>
        <Options of={TECHNOLOGIES} names={TECHNOLOGY_NAMES} />
      </Select>
    </Field>
  );
}

function KindSelects({ kind, onChange }: { readonly kind: ProjectKind; readonly onChange: (changed: Partial<ProjectKind>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('technology')}>
        <Select value={kind.technology} onChange={(_, { value }) => onChange({ technology: oneOf(TECHNOLOGIES, value) })}>
          <Options of={TECHNOLOGIES} names={TECHNOLOGY_NAMES} />
        </Select>
      </Field>
      <Field label={t('sector')}>
        <Select value={kind.sector} onChange={(_, { value }) => onChange({ sector: oneOf(SECTORS, value) })}>
          <Options of={SECTORS} names={SECTOR_NAMES} />
        </Select>
      </Field>
    </>
  );
}

interface OptionsProps<Name extends string> {
  readonly of: readonly Name[];
  readonly names: Readonly<Record<Name, Words>>;
}

function Options<Name extends string>({ of, names }: OptionsProps<Name>) {
  const language = useLanguage();
  return of.map((name) => (
    <option key={name} value={name}>
      {names[name][language]}
    </option>
  ));
}

/** The same sector with a technology that is not there yet: mixed projects stand in one place. */
function nextKind(kinds: readonly ProjectKind[]): ProjectKind {
  const sector = kinds.at(-1)?.sector ?? 'other';
  const unused = TECHNOLOGIES.find((technology) => !kinds.some((kind) => kind.technology === technology && kind.sector === sector));
  return { technology: unused ?? TECHNOLOGIES[0], sector };
}
