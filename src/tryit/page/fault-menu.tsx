import { useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';

/** For testers: opened by `?faults` at the end of the page's address. English only, as the rest of what testers see. */
export const wantsFaults = (): boolean => new URLSearchParams(window.location.search).has('faults');

type PlanFault = (excel: VirtualExcel, message: number) => void;

/** What can go wrong in Excel, before or at a message of the pane. The names are what testers read and tests choose. */
const FAULTS = {
  busy: (excel, message) => excel.faults.busy(message),
  'too many requests': (excel, message) => excel.faults.busy(message, 'ActivityLimitReached'),
  'request over 5 MB': (excel, message) => excel.faults.requestTooLarge(message),
  'answer over 5 MB': (excel, message) => excel.faults.answerTooLarge(message),
  'structure protected': (excel, message) => excel.faults.before(message, () => void (excel.book.isStructureProtected = true)),
  'read-only': (excel, message) =>
    excel.faults.before(message, () => {
      excel.book.isReadOnly = true;
      excel.book.isStructureProtected = true;
      for (const sheet of excel.book.sheets) sheet.isProtected = true;
    }),
  'changes allowed again': (excel, message) =>
    excel.faults.before(message, () => {
      excel.book.isReadOnly = false;
      excel.book.isStructureProtected = false;
      for (const sheet of excel.book.sheets) sheet.isProtected = false;
    }),
  'last sheet deleted': (excel, message) =>
    excel.faults.before(message, () => {
      const last = excel.book.sheets.at(-1);
      if (last) excel.book.deleteSheet(last);
    }),
  'active sheet deleted': (excel, message) => excel.faults.before(message, () => excel.book.deleteSheet(excel.book.activeSheet)),
  // Excel finds out in the middle of a message, after it has done a part of it.
  'table name taken': (excel, message) =>
    excel.faults.before(message, () => {
      for (const { name } of excel.book.tables) excel.book.names.push({ name, formula: '=1', comment: '', visible: true });
    }),
  'selected cell changed': (excel, message) =>
    excel.faults.before(message, () => {
      const { sheet, top, left } = excel.book.selection;
      sheet.write(top, left, { content: { kind: 'number', value: 1 } });
    }),
} satisfies Record<string, PlanFault>;

export type FaultName = keyof typeof FAULTS;
const NAMES = Object.keys(FAULTS) as FaultName[];

export function FaultMenu({ excel }: { readonly excel: VirtualExcel }) {
  const [name, setName] = useState<FaultName>('busy');
  const [ahead, setAhead] = useState(1);
  const [planned, setPlanned] = useState('');
  return (
    <form
      className="ribbon"
      aria-label="Faults"
      onSubmit={(event) => {
        event.preventDefault();
        FAULTS[name](excel, excel.messages + ahead);
        setPlanned(`${name} at message ${excel.messages + ahead}`);
      }}
    >
      <label className="field">
        Fault
        <select value={name} onChange={(event) => setName(NAMES.find((known) => known === event.target.value) ?? name)}>
          {NAMES.map((known) => (
            <option key={known}>{known}</option>
          ))}
        </select>
      </label>
      <label className="field">
        at message from now
        <input type="number" min={1} max={99} value={ahead} onChange={(event) => setAhead(Math.max(1, event.target.valueAsNumber || 1))} />
      </label>
      <button type="submit" className="button">
        Plan
      </button>
      <span role="status">{planned}</span>
    </form>
  );
}
