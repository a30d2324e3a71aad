// Measures the part named on the command line and sends its figures to run.ts, which started this process.
import { answerWith } from './apart.ts';
import { parts } from './parts.ts';

const part = parts[process.argv[2] ?? ''];
if (!part) throw new Error('no such part');
answerWith([...(await (await part.measure()).figures())]);
