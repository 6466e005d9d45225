import { Button, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerChanges } from '../../map/answer-changes';
import type { CheckList } from '../../map/sdg-profile';
import { useLanguage } from '../language/pane-language';
import { partnerCountry } from '../../partner-countries';
import { CheckListItemFields } from './check-list-item';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  keys: { margin: '4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { marginInlineEnd: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly checkList: CheckList;
  readonly standing: CheckList;
  /** After the last item. */
  readonly onEnd: () => void;
}

/** The SD check list, to be answered with two keys. */
export function CheckListPart({ checkList: { form, because, items }, standing, onEnd }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const answered = items.filter(({ report }) => report.answer !== undefined).length;
  const { compared, changed, unexplained } = answerChanges(items);
  const unanswered = items.findIndex(({ report }) => report.answer === undefined);
  const focusItem = (index: number): void => {
    if (index === items.length) return onEnd();
    const item = list.current?.children[index];
    // The chosen answer, else the first one: what the Tab key would come to.
    const place =
      item?.querySelector<HTMLInputElement>('input[type="radio"]:checked') ?? item?.querySelector<HTMLInputElement>('input[type="radio"]');
    place?.focus();
    item?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <>
      {because === 'stand-in' && (
        <p className={styles.keys}>
          {t('standsInHere', { country: partnerCountry(form.country ?? '')?.name[language] ?? form.title[language], form: form.id })}
        </p>
      )}
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {t('itemsAnswered', { answered, count: items.length })}
        </p>
        <Button size="small" disabledFocusable={unanswered < 0} onClick={() => focusItem(unanswered)}>
          {t('nextUnanswered')}
        </Button>
      </div>
      <ProgressBar
        value={items.length === 0 ? 0 : answered / items.length}
        aria-label={t('itemsAnswered', { answered, count: items.length })}
      />
      {compared.length > 0 && (
        <p className={styles.keys} data-changes={changed.length}>
          {t('answersCompared', { compared: compared.length, changed: changed.length, unexplained: unexplained.length })}{' '}
          {changed.map(({ number }) => (
            <Link
              key={number}
              as="button"
              inline
              className={styles.number}
              aria-label={t('toItem', { number })}
              onClick={() => focusItem(items.findIndex((item) => item.number === number))}
            >
              {number}
            </Link>
          ))}
        </p>
      )}
      <p className={styles.keys}>{t('checkListKeys')}</p>
      <ul ref={list} className={styles.list}>
        {items.map((item, index) => (
          <CheckListItemFields
            key={item.number}
            form={form.id}
            item={item}
            isFirst={item.category.en !== items[index - 1]?.category.en}
            standing={standing.items.find(({ number }) => number === item.number) ?? item}
            onMove={(by) => focusItem(index + by)}
          />
        ))}
      </ul>
    </>
  );
}
