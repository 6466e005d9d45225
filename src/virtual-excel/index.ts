export { openVirtualExcel, type OpenOptions } from './open-virtual-excel';
export { VirtualExcel, type Bridge, type VirtualExcelOptions } from './virtual-excel';
export { loadIronCalc } from './load-ironcalc';
export { HostError } from './host-error';
