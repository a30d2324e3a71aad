// Run by browser.ts as a process of its own, with the variables that the package wants before its import.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
