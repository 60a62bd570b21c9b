import { app } from 'electron';
import { startApp } from './shell/start-app.ts';

/** Two ways in: `cli` as the first plain argument runs the command line without a window; anything else is the app. */
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const first = args.findIndex((arg) => !arg.startsWith('-'));

if (args[first] === 'cli') {
  void import('./cli/run-program.ts')
    .then(({ runProgram }) => runProgram(args.slice(first + 1)))
    .then((code) => app.exit(code));
} else {
  startApp();
}
