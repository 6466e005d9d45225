import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceNode } from '../../formula/trace';
import { Folded } from '../frame/folded';
import { TraceTree } from './trace-tree';

interface Props {
  readonly root: TraceNode;
  readonly home: string;
}

/** The cells below a figure, made when they are asked for: of a metering log there are hundreds. */
export function FoldedTrace({ root, home }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded title={t('computedFrom')} onToggle={setOpen}>
      {isOpen && <TraceTree root={root} home={home} />}
    </Folded>
  );
}
