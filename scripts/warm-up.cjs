// Writes what V8 has compiled of the program once it has parsed the samples: the functions that ran, and no others, as
// each more makes every start slower. `scripts/build.mjs` runs it last.
const { readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cacheFile, compileProgram, run } = require('../bin/load-program.js');

const cwd = join(__dirname, '..');
const silent = {
  write(_text, done) {
    done?.();
    return true;
  },
};

async function warmUp() {
  const script = compileProgram();
  const program = run(script.runInThisContext());
  for (const sample of readdirSync(join(cwd, 'samples')).filter((name) => /\.(?:txt|md)$/.test(name))) {
    const io = { stdin: [], stdout: silent, stderr: silent, cwd, env: {}, parallelism: 1 };
    const status = await program.run(['parse', `samples/${sample}`, '--format', 'json'], io);
    if (status !== 0) throw new Error(`\`${sample}\` ended with status ${status}`);
  }
  writeFileSync(cacheFile, script.createCachedData());
}

warmUp();
