import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Extraction } from '../../extract/extraction';
import { SECTOR_NAMES, TECHNOLOGY_NAMES } from '../../map/project-names';
import { proposeKinds } from '../../map/propose-kinds';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';
import { choiceOnSheet, firstToSay } from '../state/sheet-choice';
import type { SheetChoices } from '../state/use-sheet-choices';
import type { SheetProfile } from '../state/use-sheet-profile';
import { FormField } from '../write/form-field';
import { KindsField } from '../write/kinds-field';
import { ReportField } from '../write/report-field';
import { reportsText } from '../write/reports-text';
import { TypesField } from '../write/types-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly extraction: Extraction;
  readonly sheet: SheetProfile;
  readonly choices: SheetChoices;
  readonly isWritten: boolean;
}

/** What the project is: whose figures, technology and sector, project types, check list form. */
export function ProjectPart({ extraction, sheet, choices, isWritten }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { said, say, forget } = choices;
  const { kinds, added = [], removed = [], sheets } = sheet.choice.project;
  const names = kinds.map(({ technology, sector }) => `${TECHNOLOGY_NAMES[technology][language]} × ${SECTOR_NAMES[sector][language]}`);
  const title = [
    t('projectTitle', { kinds: names.length > 0 ? names.join(t('listComma')) : t('notChosen') }),
    ...(sheets ? [reportsText(sheets, extraction, t)] : []),
  ];
  return (
    <Folded title={title.join(' · ')} isAsking={firstToSay(sheet.choice) !== undefined || sheet.refusal !== undefined}>
      <div className={styles.fields}>
        <Origin extraction={extraction} hasChanged={hasChanged(said)} isWritten={isWritten} onForget={forget} />
        {sheets && (
          <ReportField
            reports={extraction.reports.map((report) => report.sheet)}
            chosen={sheets}
            onChosen={(chosen) => say({ sheets: chosen })}
          />
        )}
        {said.kinds === undefined && !isWritten && <Proposed extraction={extraction} />}
        <KindsField kinds={kinds} onKinds={(changed) => say({ kinds: changed })} />
        {kinds.length > 0 && <TypesField kinds={kinds} added={added} removed={removed} onChanges={say} />}
        <FormField checkList={sheet.profile?.checkList} onForm={(form) => say({ form })} />
      </div>
    </Folded>
  );
}

/** From which words of the report the technology was taken. */
function Proposed({ extraction }: { readonly extraction: Extraction }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const said = choiceOnSheet(extraction) ? [] : proposeKinds(extraction).flatMap(({ because }) => because ?? []);
  if (said.length === 0) return null;
  return (
    <p className={styles.text} data-origin="words">
      {t('kindFromWords', { words: said.join('”, “') })}
    </p>
  );
}

function hasChanged(said: SheetChoices['said']): boolean {
  return Object.keys(said).some((part) => part !== 'sheets' && part !== 'answers');
}

interface OriginProps {
  readonly extraction: Extraction;
  readonly hasChanged: boolean;
  readonly isWritten: boolean;
  readonly onForget: () => void;
}

/** Says that the choices are those of the sheet in the workbook, and leads back to them. */
function Origin({ extraction, hasChanged: isOther, isWritten, onForget }: OriginProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (isWritten || !choiceOnSheet(extraction)) return null;
  const sheet = extraction.earlierAnswers?.sheet ?? '';
  return (
    <p className={styles.text} data-origin="sheet">
      {!isOther ? (
        t('asOnSheet', { sheet })
      ) : (
        <>
          {t('changedFromSheet', { sheet })}{' '}
          <Link as="button" inline onClick={onForget}>
            {t('backToSheet')}
          </Link>
        </>
      )}
    </p>
  );
}
