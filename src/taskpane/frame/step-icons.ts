import {
  Certificate20Regular,
  DocumentTable20Regular,
  GlobeSurface20Regular,
  TableAdd20Regular,
  TaskListLtr20Regular,
} from '@fluentui/react-icons';

export const STEP_ICONS = {
  report: DocumentTable20Regular,
  findings: TaskListLtr20Regular,
  sdgs: GlobeSurface20Regular,
  credits: Certificate20Regular,
  write: TableAdd20Regular,
};
