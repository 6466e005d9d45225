import { useContext, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import { PageLanguage, usePageWords } from '../page/page-words';
import type { PaneHost } from './use-pane-host';

/** The pane as Excel would show it: in a frame of its own. Closed it goes on running, as in Excel's shared runtime. */
export function PaneFrame({ excel, host }: { readonly excel: VirtualExcel; readonly host: PaneHost }) {
  const words = usePageWords();
  const displayLanguage = useContext(PageLanguage);
  const openDoor = useEffectEvent(() => host.doorTo(excel, displayLanguage));
  // In the same turn in which the frame enters the page: its scripts run later and find the door.
  useLayoutEffect(() => {
    window.jcmMonitorDoor = openDoor();
    return () => {
      delete window.jcmMonitorDoor;
    };
  }, [excel]);
  useEffect(() => {
    const door = window.jcmMonitorDoor;
    if (!door || door.displayLanguage === displayLanguage) return;
    door.displayLanguage = displayLanguage;
    door.onDisplayLanguage?.();
  }, [displayLanguage]);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      host.show(true);
      frame.current?.contentWindow?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [host]);
  return (
    <>
      <div className="pane-title">
        <span>JCM Monitor</span>
        <button type="button" aria-label={words.closePane} title={words.closePane} onClick={() => host.show(false)}>
          ✕
        </button>
      </div>
      <iframe ref={frame} title={words.pane} src="tryit-pane.html" />
    </>
  );
}
