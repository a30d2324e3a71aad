// Imports the module named on the command line and sends how long that took.
import { pathToFileURL } from 'node:url';
import { answerWith } from './apart.ts';

const began = performance.now();
await import(pathToFileURL(process.argv[2] ?? '').href);
answerWith({ ms: performance.now() - began });
