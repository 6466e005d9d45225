export { chooseMethodology, expectedSymbols, formOf, isOfVersion, methodologyId, type ChosenMethodology } from './choose-methodology';
export { METHODOLOGIES } from './listed';
export type { Methodology } from './methodology';
export { NATIONAL_FACTORS, WARMING_POTENTIALS } from './national-factors';
