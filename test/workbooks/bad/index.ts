/** Every fault of test/workbooks/bad, one workbook each. */
import { FAULTS } from './faults';
import { INPUT_FAULTS } from './input-faults';
import { SD_FAULTS } from './sd-faults';
import { MODEL_FAULTS } from './model-faults';
import { WORKBOOK_FAULTS } from './workbook-faults';
import type { Fault } from './fault';

export type { Expected, Fault } from './fault';

export const ALL_FAULTS: readonly Fault[] = [...FAULTS, ...INPUT_FAULTS, ...MODEL_FAULTS, ...WORKBOOK_FAULTS, ...SD_FAULTS];
