import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Where a host forbids the clipboard, it says so: the text stands beside it to be selected. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      setCopied({ text, isDone: false });
    }
  };
  // What was typed since is another text.
  const said = copied?.text === text ? copied : undefined;
  return (
    <div>
      <Button size="small" icon={said?.isDone ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>{' '}
      <span role="status">{said && t(said.isDone ? 'copied' : 'notCopied')}</span>
    </div>
  );
}
