import { useTranslation } from 'react-i18next';
import type { CreditRow } from '../../map/credits/credits-profile';
import { AUTHORIZATION_HEADERS, AUTHORIZATION_STATUSES, answeredStatus } from '../../our-sheets/credits-sheet';
import { ownRow } from '../../plan/credits/problem-place';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';
import { ChoiceField } from '../sdgs/choice-field';
import { FramedRow } from '../sdgs/framed-row';
import { useEntry } from './credit-entries';
import { EntryField } from './entry-field';
import { useRowStyles } from './issued-part';

interface Props {
  readonly row: CreditRow;
  /** The project's, for the form of the ID; undefined where it is not known. */
  readonly reference: string | undefined;
}

const STATUSES = ['authorized', 'requested', 'not-requested'] as const;

/** One letter of authorization. */
export function AuthorizationPart({ row: { key, label }, reference = 'XX005' }: Props) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const status = useEntry('authorizations', key, 'status');
  // A word of somebody's own: it stays until one of these is chosen.
  const isOther = status.field.typed === undefined && status.standing !== '' && answeredStatus(status.standing) === undefined;
  const name = (label ?? ownRow(key))[language];
  const example = `JCM-${reference}${key.endsWith('/project') ? '' : '-001'}`;
  const field = (column: keyof typeof AUTHORIZATION_HEADERS, placeholder?: string) => (
    <EntryField
      key={column}
      table="authorizations"
      row={key}
      column={column}
      label={AUTHORIZATION_HEADERS[column][language]}
      placeholder={placeholder}
    />
  );
  return (
    <FramedRow name={name} data-authorization={key}>
      <span className={styles.head}>{name}</span>
      {label === undefined && field('party')}
      {label === undefined && field('stage')}
      <ChoiceField
        label={AUTHORIZATION_HEADERS.status[language]}
        answers={AUTHORIZATION_STATUSES}
        options={STATUSES}
        field={status.field}
        standing={status.standing}
        hint={isOther ? t('onTheSheet', { text: status.standing }) : undefined}
      />
      {field('id', example)}
      {field('date', '2025-10-30')}
      <Folded title={t('versionAndChanges')}>
        <div className={styles.fields}>
          {field('version', '01.0')}
          {field('lastChange')}
          {field('effective')}
          {field('note')}
        </div>
      </Folded>
    </FramedRow>
  );
}
