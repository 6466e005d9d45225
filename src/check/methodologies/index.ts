export { chooseMethodology, expectedSymbols, formOf, methodologyId, type ChosenMethodology } from './choose-methodology';
export { METHODOLOGIES } from './listed';
export type { Methodology } from './methodology';
