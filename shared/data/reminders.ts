import type { ReminderRule } from '../domain/scoring/reminder.ts';

/**
 * How often a unit may remind the same person of the own sheet. The guide says nothing of reminders, so this is a proposal of
 * ours, and open to change.
 */
export const reminderRule: ReminderRule = { everyDays: 1 };
