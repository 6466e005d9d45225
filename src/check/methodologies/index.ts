export { chooseMethodology, expectedSymbols, formOf, isOfVersion, methodologyId, type ChosenMethodology } from './choose-methodology';
export { METHODOLOGIES } from './listed';
export { figuresBelow, isWithoutGeneration } from './other-form';
export { NATIONAL_FACTORS, WARMING_POTENTIALS } from './national-factors';
