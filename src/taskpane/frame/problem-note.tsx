import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { UserError } from '../../user-error';
import { useLanguage } from '../language/pane-language';

interface Props {
  readonly title: string;
  readonly error: UserError;
  readonly intent?: 'error' | 'warning';
}

/** What went wrong and what to do, in words; the code is for those who ask for help. */
export function ProblemNote({ title, error, intent = 'error' }: Props) {
  const language = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline" data-error={error.code}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {error.words[language]}
      </MessageBarBody>
    </MessageBar>
  );
}
