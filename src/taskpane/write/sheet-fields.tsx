import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SECTORS, TECHNOLOGIES } from '../../map/sdg-profile';
import { useLanguage } from '../language/pane-language';
import type { PaneSettings } from '../state/pane-settings';

interface Props {
  readonly settings: PaneSettings;
  readonly onSettings: (changed: Partial<PaneSettings>) => void;
}

/** Technology and sector of the project, linked or frozen figures, and the language of the sheet. Remembered for the next time. */
export function SheetFields({ settings, onSettings }: Props) {
  const { t } = useTranslation();
  const paneLanguage = useLanguage();
  return (
    <>
      <Field label={t('technology')}>
        <Select value={settings.technology} onChange={(_, { value }) => onSettings({ technology: oneOf(TECHNOLOGIES, value) })}>
          {TECHNOLOGIES.map((technology) => (
            <option key={technology} value={technology}>
              {t(`technology_${technology}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('sector')}>
        <Select value={settings.sector} onChange={(_, { value }) => onSettings({ sector: oneOf(SECTORS, value) })}>
          {SECTORS.map((sector) => (
            <option key={sector} value={sector}>
              {t(`sector_${sector}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('figures')} hint={t(`figures_${settings.values}_hint`)}>
        <RadioGroup layout="horizontal" value={settings.values} onChange={(_, { value }) => onSettings({ values: oneOf(VALUES, value) })}>
          {VALUES.map((values) => (
            <Radio key={values} value={values} label={t(`figures_${values}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('sheetLanguage')}>
        <Select
          value={settings.sheetLanguage ?? paneLanguage}
          onChange={(_, { value }) => onSettings({ sheetLanguage: oneOf(LANGUAGES, value) })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(`language_${language}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

const VALUES = ['linked', 'frozen'] as const;
const LANGUAGES = ['en', 'ja'] as const;

/** The page gives back a string; it is one of those it was given. */
function oneOf<T extends string>(options: readonly [T, ...T[]], value: string): T {
  return options.find((option) => option === value) ?? options[0];
}
