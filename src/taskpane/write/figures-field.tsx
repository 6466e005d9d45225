import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SheetChoice } from '../../plan/plan-sdg-sheet';
import { Folded } from '../frame/folded';
import { oneOf } from './one-of';

type Looks = Pick<SheetChoice, 'values' | 'language'>;

interface Props extends Looks {
  readonly onLooks: (changed: Partial<Looks>) => void;
}

/** Linked or frozen figures, and the language of the sheet. Folded: most people leave them as they are, and the title says what they are. */
export function FiguresField({ values, language, onLooks }: Props) {
  const { t } = useTranslation();
  return (
    <Folded title={`${t(`figures_${values}_title`)}${t('listComma')}${t(`sheetIn_${language}`)}`}>
      <Field label={t('figures')} hint={t(`figures_${values}_hint`)}>
        <RadioGroup layout="horizontal" value={values} onChange={(_, { value }) => onLooks({ values: oneOf(VALUES, value) })}>
          {VALUES.map((each) => (
            <Radio key={each} value={each} label={t(`figures_${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('sheetLanguage')}>
        <Select value={language} onChange={(_, { value }) => onLooks({ language: oneOf(LANGUAGES, value) })}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} {...(each === 'both' ? {} : { lang: each })}>
              {t(`language_${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Folded>
  );
}

const VALUES = ['linked', 'frozen'] as const;
const LANGUAGES = ['en', 'ja', 'both'] as const;
