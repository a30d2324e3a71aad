// Imports the module named on the command line and sends how long that took, and how much of it was processor time.
import { pathToFileURL } from 'node:url';
import { answerWith } from './apart.ts';

const before = process.cpuUsage();
const began = performance.now();
await import(pathToFileURL(process.argv[2] ?? '').href);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(before);
answerWith({ ms, processor: (user + system) / 1000 });
