import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraceNode } from '../../formula/trace';
import { Folded } from '../frame/folded';
import { TraceTree } from './trace-tree';

interface Props {
  readonly root: TraceNode;
  readonly home: string;
  /** Below the tree. */
  readonly children: ReactNode;
}

/** Where a figure comes from, made when they are asked for: of a metering log there are hundreds. */
export function FoldedTrace({ root, home, children }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded title={t(root.formula === undefined ? 'typedHere' : 'computedFrom')} onToggle={setOpen}>
      {isOpen && <TraceTree root={root} home={home} />}
      {isOpen && children}
    </Folded>
  );
}
