/** @jest-environment jsdom */
/** The step Findings with a Check log in the workbook: findings of the verifier's own are named, and the working paper is handed out as a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import { logged } from '../check-log/log-book';
import { typedOn } from '../end-to-end/type-on-sheet';
import { check, openPane, openWorkbook, PATIENCE, press, said } from './pane-desk';

const FAULTY = join(__dirname, '../../assets/samples/solar-five-faults.xlsx');
const OWN = { section: 'Findings and decisions', below: 8 } as const;

test('a FAR of the verifier’s own is shown, and stands on the page that is saved', async () => {
  const bytes = await typedOn(logged(new Uint8Array(readFileSync(FAULTY))), 'Check log', [
    [{ head: 'Finding', ...OWN }, 'The meter of point (2) was not calibrated'],
    [{ head: 'Decision', ...OWN }, 'FAR 1'],
  ]);
  const saved: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    names.push(this.download);
  };
  await openPane(await openWorkbook(bytes, 'MN999 report.xlsx'));
  await check();
  fireEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  fireEvent.click(await screen.findByText('Findings of your own on the Check log (1)', undefined, PATIENCE));
  await said('The meter of point (2) was not calibrated');
  await said('FAR 1');
  await press('Save as HTML');
  await said(/handed to your downloads as “MN999 report-working-paper\.html”/);
  expect(names).toEqual(['MN999 report-working-paper.html']);
  const page = await textOf(saved[0]);
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page).toContain('FAR: forward action requests (1)');
  expect(page).toContain('The meter of point (2) was not calibrated');
  expect(page).not.toContain('SHA-256');
});

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    if (blob) reader.readAsText(blob);
  });
}
