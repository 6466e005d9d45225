import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Words } from '../../language';
import { answerIn } from '../../our-sheets/wordings';
import { useLanguage } from '../language/pane-language';
import { Standing, takesBack } from './answer-field';
import type { AnswerField } from './answers';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between', columnGap: '8px' },
  options: { flexWrap: 'wrap' },
});

interface Props<Answer extends string> {
  readonly label: string;
  readonly answers: Readonly<Record<Answer, Words>>;
  readonly options: readonly Answer[];
  readonly field: AnswerField;
  /** As the sheet has it: a word of one of the answers, or anything else. */
  readonly standing: string;
  readonly hint?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One of a drop-down list's answers; it is typed as the sheet's cell would take it. */
export function ChoiceField<Answer extends string>({ label, answers, options, field, standing, hint, onKeyDown }: Props<Answer>) {
  const styles = useStyles();
  const language = useLanguage();
  const chosen = answerIn(answers, field.typed ?? standing) ?? '';
  const standingAnswer = answerIn(answers, standing);
  return (
    <div className={styles.row}>
      <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
        <RadioGroup
          layout="horizontal"
          className={styles.options}
          value={chosen}
          onKeyDown={(event) => {
            if (!takesBack(event, field)) onKeyDown?.(event);
          }}
          onChange={(_, { value }) => {
            const answer = options.find((option) => option === value);
            if (answer !== undefined) field.type(answers[answer].en);
          }}
        >
          {options.map((option) => (
            <Radio key={option} value={option} label={answers[option][language]} />
          ))}
        </RadioGroup>
      </Field>
      <Standing label={label} field={field} standing={standingAnswer === undefined ? standing : answers[standingAnswer][language]} />
    </div>
  );
}
