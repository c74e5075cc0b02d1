export { createSaver, type Saver, type SaverOptions } from './saver.js';
export { unsaved, type SaveState } from './state.js';
export type { Schedule } from './schedule.js';
export { saveLabel, type SaveLabel } from './label.js';
export { createLeaveGuard, leaveQuestion, type LeaveAnswer, type LeaveGuard, type LeaveGuardOptions } from './leave-guard.js';
export { connectTabs, type Tabs } from './tabs.js';
