import { useContext, useLayoutEffect } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import { PageLanguage, usePageWords } from '../page/page-words';

/** The pane as Excel would show it: in a frame of its own, 350 pixels wide. */
export function PaneFrame({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  const displayLanguage = useContext(PageLanguage);
  // In the same turn in which the frame enters the page: its scripts run later and find the door.
  useLayoutEffect(() => {
    window.jcmMonitorDoor = { bridge: excel.bridge, displayLanguage, isSetSupported: isSupported };
    return () => {
      delete window.jcmMonitorDoor;
    };
  }, [excel, displayLanguage]);
  return (
    <aside className="pane">
      <iframe title={words.pane} src="tryit-pane.html" />
    </aside>
  );
}

/** What the virtual Excel answers for: the sets up to the newest the pane asks for (1.13, merged areas). What is missing of them it answers by name. */
function isSupported(set: string, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return set === 'ExcelApi' && (major < 1 || (major === 1 && minor <= 13));
}
