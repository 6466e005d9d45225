import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { creditsJson } from '../../map/credits/credits-json';
import { fieldOf, type CreditsProfile } from '../../map/credits/credits-profile';
import { download } from '../frame/download';
import { CopyButton } from './copy-button';
import { RemainsNote } from './remains-note';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' } });

/** All of it as JSON, for programs: to download, or to copy where a host allows no downloads. */
export function ExportPart({ credits }: { readonly credits: CreditsProfile }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const json = JSON.stringify(creditsJson(credits), null, 2);
  return (
    <>
      <Field label={t('creditsJson')} size="small">
        <Textarea readOnly value={json} rows={5} resize="vertical" />
      </Field>
      <RemainsNote credits={credits} />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => download(json, 'application/json', `${String(fieldOf(credits, 'reference') ?? 'credits')}-credits.json`)}
        >
          {t('downloadJson')}
        </Button>
        <CopyButton text={json} label={t('copyJson')} />
      </div>
    </>
  );
}
