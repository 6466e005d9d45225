import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ScaleResult } from '../../score/score-proposal';
import { bandWords, gapsWords, pointsWords, reasonWords, resultWords, unitWords } from '../../score/score-words';
import type { Band } from '../../score/scoring-sheet';
import { Folded } from '../frame/folded';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  result: { margin: '0 0 8px' },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  points: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  bands: { borderCollapse: 'collapse', marginBottom: '4px', '& th': { textAlign: 'left', fontWeight: 'normal', paddingRight: '16px' } },
  held: { fontWeight: tokens.fontWeightSemibold },
});

/** The points of a scale, why, and its bands. */
export function ScaleResultView({ result }: { readonly result: ScaleResult }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.result} data-score={result.scale.name}>
      <p className={styles.label}>{result.scale.label[language]}</p>
      <p className={styles.points}>{resultWords(result)[language]}</p>
      <p className={styles.text}>{reasonWords(result)[language]}</p>
    </div>
  );
}

/** The bands as printed, and what is printed for none. */
export function ScaleBands({ result }: { readonly result: ScaleResult }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { scale } = result;
  const held = result.kind === 'scored' && result.score.kind === 'points' ? result.score.band : undefined;
  return (
    <Folded title={t('bandsOf', { criterion: scale.label[language], unit: unitWords(scale)[language] })}>
      <table className={styles.bands}>
        <tbody>
          {scale.bands.map((band: Band) => (
            <tr key={band.points} className={mergeClasses(band === held && styles.held)} aria-current={band === held ? 'true' : undefined}>
              <th scope="row">{pointsWords(band.points)[language]}</th>
              <td>{bandWords(band)[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{gapsWords(scale)[language]}</p>
    </Folded>
  );
}
