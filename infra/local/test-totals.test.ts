import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTotals, totalsLine } from './test-totals.ts';

const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

function aReport(report: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'totals-')), 'report.json');
  writeFileSync(path, JSON.stringify({ ...counts, testResults: [], ...report }));
  return path;
}

test('a clean run is counted as reported', () => {
  expect(readTotals(aReport({ numPendingTests: 1 }), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test('a file that breaks before its first test counts as one failure', () => {
  const path = aReport({ testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(readTotals(path, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('an exit status that no failed test explains counts as one failure', () => {
  expect(readTotals(aReport({}), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a run without a test, or without a report, is a failure', () => {
  expect(readTotals(aReport({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(readTotals('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line speaks of skipped tests only where there are some', () => {
  expect(totalsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(totalsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
