export { openVirtualExcel } from './open-virtual-excel';
export { VirtualExcel, type VirtualExcelOptions } from './virtual-excel';
export { loadIronCalc } from './load-ironcalc';
