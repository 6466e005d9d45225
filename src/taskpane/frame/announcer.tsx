import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { namedCounts } from '../findings/count-line';
import { allResults, resultCounts } from '../findings/result-groups';
import { useLanguage } from '../language/pane-language';
import type { Language } from '../../language';
import type { LogAct } from '../../map/check-log';
import { standingResults } from '../../map/standing-results';
import type { MonitorState } from '../state/monitor-state';
import { Unseen } from './unseen';

interface Props {
  readonly state: MonitorState;
  readonly acts: readonly LogAct[] | undefined;
}

/** Says each change of state to those who do not see it happen. */
export default function Announcer({ state, acts }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = 'error' in state ? state.error.words[language] : spoken(state, acts, language, t);
  return (
    <div role="status" aria-live="polite">
      <Unseen>{text}</Unseen>
    </div>
  );
}

function spoken(state: MonitorState, acts: Props['acts'], language: Language, t: TFunction): string {
  switch (state.step) {
    case 'checking':
      // Each stage once; the counting of cells would never end.
      return state.progress.stage === 'reading' ? t('reading') : t(state.progress.stage);
    case 'checked': {
      if (state.problem?.during === 'write') return [t('writeFailedTitle'), state.problem.error.words[language]].join(t('sentenceGap'));
      const counts = resultCounts(allResults(standingResults(state.assessment.extraction, state.assessment.checks, acts)));
      const said = namedCounts(counts).map((key) => t(`count_${key}`, { count: counts[key] }));
      return t('announceChecked', { counts: said.join(t('listComma')) });
    }
    case 'writing':
      return state.progress.stage === 'putting' ? t('putting') : t('writing');
    case 'written':
      return t(state.former === 'replaced' ? 'replaced' : 'written', { sheet: state.sheet });
    default:
      return '';
  }
}
