/**
 * `npm run check`: format, lint, types and unused code, in two lanes, since lint takes as long as all the others. What a
 * check says is printed when it ends; the first mistake of a lane ends that lane.
 */
import { spawn } from 'node:child_process';

const LANES = [['check:lint'], ['check:format', 'check:types', 'check:unused']];

/** @returns whether it found nothing */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => {
      console.log(`${script}: ${code === 0 ? 'nothing found' : 'mistakes found'}`);
      if (code !== 0) console.log(said);
      resolve(code === 0);
    });
  });
}

async function lane(scripts) {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

const found = await Promise.all(LANES.map(lane));
if (found.includes(false)) process.exitCode = 1;
