import { useContext, useEffect, useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import { PageLanguage, usePageWords } from '../page/page-words';

/** The pane as Excel would show it: in a frame of its own, 350 pixels wide, with its door to the workbook set before it loads. */
export function PaneFrame({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  const displayLanguage = useContext(PageLanguage);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    window.jcmMonitorDoor = { bridge: excel.bridge, displayLanguage, isSetSupported: isSupported };
    setReady(true);
    return () => {
      delete window.jcmMonitorDoor;
    };
  }, [excel, displayLanguage]);
  return <aside className="pane">{ready && <iframe title={words.pane} src="tryit-pane.html" />}</aside>;
}

/** What the virtual Excel answers for: the sets up to the one the pane asks for. What is missing of them it answers by name. */
function isSupported(set: string, version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return set === 'ExcelApi' && (major < 1 || (major === 1 && minor <= 9));
}
