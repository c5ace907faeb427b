import 'reflect-metadata';
import { describeFailure } from './describe-failure.js';
import { buildProgram } from './program.js';

try {
  await buildProgram().parseAsync();
} catch (error) {
  console.error(`lexikon: ${describeFailure(error)}`);
  process.exitCode = 1;
}
