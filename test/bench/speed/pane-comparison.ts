import { assess, prepareSdgSheet } from '../../../src/assess';
import { inflateWithNode } from '../../../src/opc/node-inflate';
import { readExcel } from '../../../src/read/excel';
import { openVirtualExcel } from '../../../src/virtual-excel/open-virtual-excel';
import type { Bridge, VirtualExcel } from '../../../src/virtual-excel/virtual-excel';
import { writeExcel } from '../../../src/write/excel';
import { genuineClient } from '../../virtual-excel/genuine-client';
import { nodeIronCalc } from '../../virtual-excel/node-ironcalc';
import { monitoringWorkbook, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { Compared, Comparison } from './comparison';

/** What crosses between the pane and Excel: counted behind Microsoft's own client library, so the same on every machine. */
export const PANE_COMPARISON: Comparison = { name: 'check in the pane', run: compareWire };

interface Wire {
  messages: number;
  bytes: number;
}

async function compareWire(): Promise<readonly Compared[]> {
  const report = await traffic({ includePlan: false });
  const withPlan = await traffic({});
  const log = Array.from({ length: 365 }, (_, day) => [44_927 + day, day * 3.125, 3.125]);
  const withLog = await traffic({ otherSheets: [{ name: 'Meter log', rows: log }] });
  const all = withLog.again.bytes;
  const share = (name: string, bytes: number): Compared => ({
    ours: kilobytes(bytes),
    against: `read: ${name}`,
    theirs: kilobytes(all),
    ratio: `${((100 * bytes) / all).toFixed(0)} %`,
    aim: '',
  });
  return [
    syncs('read', withLog.read, 2),
    syncs('write', withLog.write, 1),
    syncs('read again, with our sheet', withLog.again, 2),
    share('report (2 sheets)', report.read.bytes),
    share('plan (3 sheets)', withPlan.read.bytes - report.read.bytes),
    share('log of 365 rows', withLog.read.bytes - withPlan.read.bytes),
    share('SDG sheet', withLog.again.bytes - withLog.read.bytes),
  ];
}

function syncs(what: string, { messages, bytes }: Wire, aim: number): Compared {
  return { ours: `${messages} syncs`, against: what, theirs: '', ratio: kilobytes(bytes), aim: `${aim}` };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** Reads, writes the SDG sheet, and reads again. */
async function traffic(description: Partial<WorkbookDescription>): Promise<{ read: Wire; write: Wire; again: Wire }> {
  const excel = await openVirtualExcel(await monitoringWorkbook(description), { inflate: inflateWithNode, loadEngine: nodeIronCalc });
  const wire: Wire = { messages: 0, bytes: 0 };
  const { Excel } = genuineClient(counted(excel, wire));
  const since = (before: Wire): Wire => ({ messages: wire.messages - before.messages, bytes: wire.bytes - before.bytes });
  return Excel.run(async (context) => {
    const workbook = await readExcel(context);
    const read = { ...wire };
    const project = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] } as const;
    const choice = { language: 'en', values: 'linked', version: '0.0.0' } as const;
    const { plan } = prepareSdgSheet(assess(workbook), project, choice, '2026-11-27');
    await writeExcel(context, plan, workbook);
    const write = since(read);
    const before = { ...wire };
    await readExcel(context);
    return { read, write, again: since(before) };
  });
}

function counted({ bridge: inner }: VirtualExcel, wire: Wire): Bridge {
  const outer: Bridge = {
    sendMessageToHost: (text) => {
      wire.messages += 1;
      wire.bytes += Buffer.byteLength(text);
      inner.sendMessageToHost(text);
    },
  };
  inner.onMessageFromHost = (text) => {
    wire.bytes += Buffer.byteLength(text);
    outer.onMessageFromHost?.(text);
  };
  return outer;
}
